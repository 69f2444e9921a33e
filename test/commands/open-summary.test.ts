import { COMMANDS } from "../../src/commands/command-table";
import { FakeHost } from "../taskpane/fake-host";
import { filledTable, otherSheet } from "../taskpane/sample-tables";

describe("the ribbon button 生成汇总", () => {
  it("brings the summary to the front", async () => {
    const host = new FakeHost(filledTable());
    await COMMANDS.buildSummary(host);
    expect(host.active).toBe("绩效评分汇总");
  });

  it("leaves a sheet without a table in front, even when there is a summary of others", async () => {
    const host = new FakeHost(filledTable(), otherSheet());
    await COMMANDS.buildSummary(host);
    host.activate(otherSheet().sheet.id);
    await COMMANDS.buildSummary(host);
    expect(host.active).toBe(otherSheet().sheet.id);
  });
});
