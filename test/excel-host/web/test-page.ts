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
let connection = connectAddIn(frame, host, { page: "add-in.html" });

window.stand = {
  run: (name) => connection.runCommand(name),
  cell: (key) => host.workbook.sheets[0]?.cells.get(key)?.value ?? null,
  edit: (address, value) => host.edit("目标表", address, value),
  reconnect: (page) => {
    connection.close();
    connection = connectAddIn(frame, host, { page });
  },
};

declare global {
  interface Window {
    stand: {
      run(name: string): Promise<void>;
      cell(key: string): unknown;
      edit(address: string, value: unknown): unknown;
      reconnect(page: string): void;
    };
    /** Kept by the add-in's page. */
    changes: unknown[];
    info: unknown;
  }
}
