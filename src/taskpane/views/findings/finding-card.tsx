import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding, FindingCode } from "../../../core/finding";
import { cellAddress } from "../../../core/grid/address";
import { findingsText } from "../../../strings/pane-findings";
import { ChangeLine } from "../../design/change-line";
import { LinkButton } from "../../design/link-button";
import { Panel } from "../../design/panel";
import { SeverityIcon } from "../../design/severity-icon";
import { usePane, usePaneState } from "../../store/pane-context";
import type { ViewName } from "../../store/pane-state";
import { ignoredAs } from "../../store/selectors";
import { contentAfter, findingSentence, findingTitle } from "./finding-words";
import { IgnoreForm } from "./ignore-form";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "flex-start", columnGap: "8px" },
  title: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  text: { margin: 0 },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  changes: { display: "flex", flexDirection: "column", rowGap: "4px" },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 12px" },
});

/** One finding: what is wrong, what to do, and the ways to do it. */
export function FindingCard({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const state = usePaneState();
  const [ignoring, setIgnoring] = useState(false);
  const ignored = ignoredAs(state, finding);
  const title = findingTitle(state, finding);
  return (
    <Panel>
      <div className={styles.head}>
        <SeverityIcon severity={finding.severity} />
        <span className={styles.title}>{title}</span>
      </div>
      <p className={styles.text}>{findingSentence(finding)}</p>
      {ignored && <p className={styles.quiet}>{findingsText.ignoredBecause(ignored.reason)}</p>}
      {!ignored && <Changes finding={finding} />}
      {ignoring ? (
        <IgnoreForm finding={finding} onClose={() => setIgnoring(false)} />
      ) : (
        <Actions finding={finding} ignored={ignored !== null} onIgnore={() => setIgnoring(true)} />
      )}
    </Panel>
  );
}

function Changes({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { assessment } = usePaneState();
  if (!finding.fix || !assessment) return null;
  return (
    <div className={styles.changes}>
      {finding.fix.changes.map((change) => (
        <ChangeLine
          key={cellAddress(change)}
          cell={cellAddress(change)}
          before={assessment.grid.shownCell(change.row, change.column).text}
          after={contentAfter(change)}
        />
      ))}
    </div>
  );
}

interface ActionsProps {
  readonly finding: Finding;
  readonly ignored: boolean;
  readonly onIgnore: () => void;
}

function Actions({ finding, ignored, onIgnore }: ActionsProps) {
  const styles = useStyles();
  const pane = usePane();
  const { run } = usePaneState();
  const { fix } = finding;
  const elsewhere = VIEW_FOR[finding.code];
  const cell = cellAddress(finding);
  return (
    <div className={styles.actions}>
      {fix && !ignored && (
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={run !== null}
          onClick={() => void pane.runs.fix([fix])}
        >
          {fix.label}
        </Button>
      )}
      <LinkButton aria-label={findingsText.jumpTo(cell)} onClick={() => void pane.jump(finding)}>
        {findingsText.jump}
      </LinkButton>
      {elsewhere && finding.indicatorRow !== null && (
        <LinkButton onClick={() => pane.open(elsewhere, finding.indicatorRow)}>
          {elsewhere === "standards" ? findingsText.openStandard : findingsText.openActual}
        </LinkButton>
      )}
      {ignored && <LinkButton onClick={() => void pane.memory.unignore(finding)}>{findingsText.restore}</LinkButton>}
      {!ignored && finding.severity !== "error" && <LinkButton onClick={onIgnore}>{findingsText.ignore}</LinkButton>}
    </div>
  );
}

/** Findings that are dealt with in another view of the pane. */
const VIEW_FOR: Partial<Readonly<Record<FindingCode, ViewName>>> = {
  "standard-not-understood": "standards",
  "standard-needs-judgement": "standards",
  "standard-incomplete": "standards",
  "unit-differs-from-standard": "standards",
  "base-differs-from-target": "standards",
  "name-differs-from-standard": "standards",
  "direction-differs-from-type": "standards",
  "tiers-gap": "standards",
  "tiers-overlap": "standards",
  "tier-points-differ-from-weight": "standards",
  "full-marks-unreachable": "standards",
  "actual-missing": "actuals",
  "actual-not-readable": "actuals",
  "actual-not-possible": "actuals",
};
