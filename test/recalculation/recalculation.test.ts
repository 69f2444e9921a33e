import { compare } from "./compare";
import { ironCalc } from "./engines";
import { runSample } from "./run-sample";
import { SAMPLES } from "./workbooks";

describe("what another engine calculates from the saved workbook", () => {
  it.each(SAMPLES.map((sample) => [sample.name, sample] as const))("equals the report: %s", async (_, sample) => {
    const { report, file, corrected } = await runSample(sample);
    const calculated = await ironCalc(file);
    const { tables, compared, differences } = compare(report, calculated);
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(10 * tables);
    if (!corrected) return;
    expect(compare(corrected.report, calculated, report).differences).not.toEqual([]);
    expect(compare(corrected.report, await ironCalc(corrected.file), report).differences).toEqual([]);
  });
});
