import { makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { Suspense, useRef } from "react";
import { paneText } from "../../strings/pane";
import { Busy } from "../design/busy";
import { LinkButton } from "../design/link-button";
import { Notice } from "../design/notice";
import { usePane, usePaneState } from "../store/pane-context";
import type { ViewName } from "../store/pane-state";
import { useSlow } from "./use-slow";
import { useLostFocus } from "./use-lost-focus";
import { VIEW_COMPONENTS } from "./view-components";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "12px", padding: "12px 12px 24px 16px" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "12px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  // The first look needs no heading for the eye; a screen reader and the focus still find it.
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

const UNDER_MORE: readonly ViewName[] = ["recognition", "weights", "documents", "sheets", "settings"];

/** The heading of the view, the last message, work going on, and the view itself. */
export function ViewFrame() {
  const styles = useStyles();
  const { view } = usePaneState();
  const View = VIEW_COMPONENTS[view];
  return (
    <main className={styles.root}>
      <Title view={view} />
      <Outcome />
      <Suspense fallback={<Spinner size="tiny" label={paneText.loadingView} />}>
        <View />
      </Suspense>
    </main>
  );
}

function Title({ view }: { readonly view: ViewName }) {
  const styles = useStyles();
  const pane = usePane();
  const title = useRef<HTMLHeadingElement>(null);
  useLostFocus(title);
  return (
    <div className={styles.head}>
      <h2 className={mergeClasses(styles.title, view === "home" && styles.unseen)} ref={title} tabIndex={-1}>
        {paneText.viewTitles[view]}
      </h2>
      {UNDER_MORE.includes(view) && <LinkButton onClick={() => pane.open("more")}>{paneText.backToMore}</LinkButton>}
    </div>
  );
}

function Outcome() {
  const pane = usePane();
  const { run, message, sheets } = usePaneState();
  const slow = useSlow(run !== null && run.cancellable);
  const made = message?.made === undefined ? undefined : sheets.find((sheet) => sheet.name === message.made);
  return (
    <>
      {run && slow && (
        <Busy
          words={paneText.working(run.name)}
          done={run.done}
          total={run.total}
          cancelling={run.cancelling}
          onCancel={() => pane.runs.cancel()}
        />
      )}
      {message && (
        <Notice
          intent={message.intent}
          title={message.title}
          details={message.details}
          onClose={() => pane.closeMessage()}
        >
          {made && (
            <span>
              <LinkButton onClick={() => void pane.openSheet(made)}>{paneText.openSheet(made.name)}</LinkButton>
            </span>
          )}
        </Notice>
      )}
    </>
  );
}
