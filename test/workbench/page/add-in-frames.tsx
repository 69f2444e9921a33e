import { useEffect, useRef, type RefObject } from "react";
import { connectAddIn, type AddInConnection } from "../../excel-host/web/connect-add-in";
import type { Session } from "./session";

/** What the ribbon asks of the add-in. */
export interface AddIn {
  /** Resolves when the function says that it is completed. */
  runCommand(name: string): Promise<void>;
}

interface AddInFramesProps {
  readonly session: Session;
  readonly paneOpen: boolean;
  readonly onClose: () => void;
  readonly addIn: RefObject<AddIn | null>;
}

/** The real pane and the real commands page, each in its own frame, as Excel on the web runs them. */
export function AddInFrames({ session, paneOpen, onClose, addIn }: AddInFramesProps) {
  const commands = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const frame = commands.current;
    if (!frame) return undefined;
    const connection = connectAddIn(frame, session.host, { page: "commands.html" });
    addIn.current = connection;
    return () => connection.close();
  }, [session, addIn]);
  return (
    <>
      <iframe className="hidden-frame" title="命令页" ref={commands} />
      {paneOpen && <TaskPane session={session} onClose={onClose} />}
    </>
  );
}

function TaskPane({ session, onClose }: { readonly session: Session; readonly onClose: () => void }) {
  const pane = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const frame = pane.current;
    if (!frame) return undefined;
    const connection: AddInConnection = connectAddIn(frame, session.host, { page: "taskpane.html" });
    return () => connection.close();
  }, [session]);
  return (
    <aside className="task-pane" aria-label="任务窗格">
      <header>
        绩效目标助手
        <button type="button" aria-label="关闭窗格" onClick={onClose}>
          ×
        </button>
      </header>
      <iframe title="绩效目标助手" ref={pane} />
    </aside>
  );
}
