import { workbookOf } from "../model/workbook-of";
import { ExcelHost } from "../process/excel-host";
import { connectAddIn } from "./connect-add-in";

/** The page that plays Excel in the browser test: one host, one add-in frame, and what the test wants to see of them. */
const host = new ExcelHost(
  workbookOf({
    目标表: [
      ["一级指标", "指标值"],
      ["产出指标", 26],
    ],
  })
);
const frame = document.createElement("iframe");
document.body.append(frame);
const connection = connectAddIn(frame, host, { page: "add-in.html" });

Object.assign(window, {
  stand: {
    run: (name: string) => connection.runCommand(name),
    cell: (key: string) => host.workbook.sheets[0]?.cells.get(key)?.value ?? null,
    edit: (address: string, value: unknown) => host.edit("目标表", address, value),
    syncs: () => host.stats.syncs,
  },
});
