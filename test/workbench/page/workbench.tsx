import { useCallback, useEffect, useRef, useState } from "react";
import { cellAddress } from "../../../src/core/grid/address";
import { XlsxError, xlsxErrorSentence } from "../../excel-host/xlsx/xlsx-error";
import { AddInFrames, type AddIn } from "./add-in-frames";
import { FormulaBar } from "./formula-bar";
import { Ribbon, type RibbonButton } from "./ribbon";
import { Session } from "./session";
import { SheetGrid } from "./sheet-grid";
import { SheetTabs } from "./sheet-tabs";
import { useHostVersion } from "./use-host-version";

interface WorkbenchProps {
  readonly manifest: string;
  readonly sample: { readonly bytes: Uint8Array; readonly name: string };
}

interface Notice {
  readonly title: string;
  readonly message: string;
}

/** A spreadsheet, a ribbon drawn from the manifest and the real task pane, without Excel. */
export function Workbench({ manifest, sample }: WorkbenchProps) {
  const [session, setSession] = useState<Session | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const open = useCallback(async (bytes: Uint8Array, name: string) => {
    try {
      setSession(await Session.open(bytes, name));
    } catch (error) {
      const message = error instanceof XlsxError ? xlsxErrorSentence(error.code) : String(error);
      setNotice({ title: `没有打开“${name}”`, message });
    }
  }, []);
  useEffect(() => void open(sample.bytes, sample.name), [open, sample]);

  return (
    <div className="workbench">
      <TitleBar session={session} onOpen={(bytes, name) => void open(bytes, name)} />
      {session && <OpenWorkbook key={session.id} session={session} manifest={manifest} onNotice={setNotice} />}
      {notice && (
        <div className="notice" role="alertdialog" aria-label={notice.title}>
          <div>
            <strong>{notice.title}</strong>
            <span>{notice.message}</span>
            {/* eslint-disable-next-line jsx-a11y/no-autofocus -- an alert takes the keyboard, as in a spreadsheet */}
            <button type="button" autoFocus onClick={() => setNotice(null)}>
              确定
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

interface TitleBarProps {
  readonly session: Session | null;
  readonly onOpen: (bytes: Uint8Array, name: string) => void;
}

function TitleBar({ session, onOpen }: TitleBarProps) {
  const pick = async (files: FileList | null) => {
    const file = files?.[0];
    if (file) onOpen(new Uint8Array(await file.arrayBuffer()), file.name);
  };
  return (
    <div className="title-bar">
      <img src="assets/icon-24.png" alt="" width={20} height={20} />
      <h1>{session?.name ?? "试用台"}</h1>
      <label>
        打开 .xlsx
        <input type="file" accept=".xlsx" onChange={(event) => void pick(event.currentTarget.files)} />
      </label>
      <button type="button" disabled={!session} onClick={() => session && download(session)}>
        保存副本
      </button>
    </div>
  );
}

function download(session: Session): void {
  const bytes = session.save();
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes.slice().buffer]));
  link.download = session.name;
  link.click();
  URL.revokeObjectURL(link.href);
}

interface OpenWorkbookProps {
  readonly session: Session;
  readonly manifest: string;
  readonly onNotice: (notice: Notice) => void;
}

/** Ribbon, grid and pane of one workbook. */
function OpenWorkbook({ session, manifest, onNotice }: OpenWorkbookProps) {
  const version = useHostVersion(session.host);
  const addIn = useRef<AddIn | null>(null);
  const [running, setRunning] = useState<string | null>(null);
  const [paneOpen, setPaneOpen] = useState(true);
  const sheet = session.activeSheet;
  const selection = session.host.process.selection().area;

  const press = async ({ functionName }: RibbonButton) => {
    if (functionName === null) return setPaneOpen(true);
    setRunning(functionName);
    await addIn.current?.runCommand(functionName);
    setRunning(null);
  };
  const select = (row: number, column: number) => session.host.user.select(sheet.name, cellAddress({ row, column }));
  const edit = (row: number, column: number, text: string) => {
    const result = session.host.edit(sheet.name, cellAddress({ row, column }), text);
    if (!result.accepted) onNotice({ title: "不能这样填写", message: result.message ?? "" });
  };
  const { stats } = session.host;

  return (
    <>
      <Ribbon manifest={manifest} running={running} onPress={(button) => void press(button)} />
      <FormulaBar sheet={sheet} selection={selection} onSelect={select} onEdit={edit} />
      <div className="panes">
        <SheetGrid
          sheet={sheet}
          version={version}
          selection={selection}
          textOf={(row, column) => session.textOf(sheet, row, column)}
          markOf={(row, column) => session.marksOf(sheet, row, column)}
          onSelect={select}
          onEdit={edit}
        />
        <AddInFrames session={session} paneOpen={paneOpen} onClose={() => setPaneOpen(false)} addIn={addIn} />
      </div>
      <div className="bottom-bar">
        <SheetTabs
          sheets={session.workbook.sheets}
          active={sheet.id}
          onPick={(picked) => session.host.user.activate(picked.name)}
        />
        <span className="traffic" data-testid="traffic">
          往返 {stats.syncs} 次，最大请求 {stats.largestRequestBytes.toLocaleString()} 字节
        </span>
      </div>
    </>
  );
}
