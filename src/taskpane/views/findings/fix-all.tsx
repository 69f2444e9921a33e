import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../../core/finding";
import { cellAddress } from "../../../core/grid/address";
import { findingsText } from "../../../strings/pane-findings";
import { ChangeLine } from "../../design/change-line";
import { Panel } from "../../design/panel";
import { VirtualList } from "../../design/virtual-list";
import { usePane, usePaneState } from "../../store/pane-context";
import { contentAfter, findingTitle } from "./finding-words";

const useStyles = makeStyles({
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  changes: { display: "flex", flexDirection: "column", rowGap: "2px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

const keyOf = (finding: Finding): string => `${finding.code} ${finding.row} ${finding.column}`;

interface FixAllProps {
  readonly findings: readonly Finding[];
  readonly onClose: () => void;
}

/** 全部修复: every change before it is made, each of which can be left out. */
export function FixAll({ findings, onClose }: FixAllProps) {
  const styles = useStyles();
  const pane = usePane();
  const { run } = usePaneState();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = findings.filter((finding) => !left.has(keyOf(finding)));
  const toggle = (finding: Finding) => {
    const next = new Set(left);
    if (!next.delete(keyOf(finding))) next.add(keyOf(finding));
    setLeft(next);
  };
  const confirm = () => {
    void pane.runs.fix(chosen.flatMap((finding) => (finding.fix ? [finding.fix] : []))).then(onClose);
  };
  return (
    <Panel>
      <p className={styles.title}>{findingsText.fixAllTitle}</p>
      <p className={styles.note}>{findingsText.fixAllNote}</p>
      <VirtualList
        label={findingsText.fixAllTitle}
        items={findings}
        keyOf={keyOf}
        estimate={60}
        render={(finding) => (
          <FixLine finding={finding} chosen={!left.has(keyOf(finding))} onToggle={() => toggle(finding)} />
        )}
      />
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={chosen.length === 0 || run !== null} onClick={confirm}>
          {findingsText.confirm(chosen.length)}
        </Button>
        <Button onClick={onClose}>{findingsText.cancel}</Button>
      </div>
    </Panel>
  );
}

interface FixLineProps {
  readonly finding: Finding;
  readonly chosen: boolean;
  readonly onToggle: () => void;
}

function FixLine({ finding, chosen, onToggle }: FixLineProps) {
  const styles = useStyles();
  const state = usePaneState();
  const changes = finding.fix?.changes ?? [];
  return (
    <>
      <Checkbox checked={chosen} onChange={onToggle} label={findingTitle(state, finding)} />
      <div className={styles.changes}>
        {changes.map((change) => (
          <ChangeLine
            key={cellAddress(change)}
            cell={cellAddress(change)}
            before={state.assessment?.grid.shownCell(change.row, change.column).text ?? ""}
            after={contentAfter(change)}
          />
        ))}
      </div>
    </>
  );
}
