import { readFileSync } from "node:fs";
import { readStandard } from "../../src/core/standard/read-standard";
import type { StandardContext } from "../../src/core/standard/reading";
import { interleaved, median } from "./samples";

interface Entry {
  readonly standard: string;
  readonly weight: number;
  readonly indicator: {
    readonly name: string;
    readonly level2: string;
    readonly type: never;
    readonly target: string;
    readonly unit: string;
  };
}

/** Texts that make a careless parser slow: the same piece over and over. */
const ADVERSARIAL = [
  "每少1%扣",
  "（（",
  "1",
  "得满分，",
  "①",
  "90%-80%",
  "=",
  "以",
  "反之，",
  "扣完为止。每超出批复额10%扣除5%权重分，",
];
/** The longest text that is read, and one that is refused for its length. */
const LENGTHS = [2_000, 10_000];

/** Standards read per second, and the slowest of the long texts. */
export async function standards(): Promise<string> {
  const { entries } = JSON.parse(readFileSync("test/standards/dev.json", "utf8")) as { entries: Entry[] };
  const all = () =>
    entries.map(({ standard, indicator, weight }) => readStandard(standard, contextOf(indicator, weight)));
  const refused = all().filter(({ rule }) => rule === null).length;
  const samples = (await interleaved({ all }, 20))["all"] ?? [];
  const perSecond = Math.round((entries.length / median(samples)) * 1000);
  const context: StandardContext = {
    name: "改造户数",
    level2: "数量指标",
    type: "≥",
    target: "26",
    unit: "户",
    weight: "5",
    year: 2024,
  };
  const lines = [`${entries.length} standards (${refused} refused): ${perSecond.toLocaleString()} per second`];
  for (const length of LENGTHS) {
    const ways = Object.fromEntries(
      ADVERSARIAL.map((piece) => [piece, () => readStandard(piece.repeat(length).slice(0, length), context)])
    );
    const slow = Object.entries(await interleaved(ways, 9)).map(([piece, times]) => ({ piece, time: median(times) }));
    slow.sort((first, second) => second.time - first.time);
    const times = slow.map(({ piece, time }) => `“${piece}” ${time.toFixed(1)} ms`).join(", ");
    lines.push(`${length.toLocaleString()} characters, median: ${times}`);
  }
  return lines.join("\n");
}

function contextOf({ name, level2, type, target, unit }: Entry["indicator"], weight: number): StandardContext {
  return { name, level2, type, target, unit, weight: String(weight), year: 2025 };
}
