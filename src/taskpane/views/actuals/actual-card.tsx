import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useLayoutEffect, useRef } from "react";
import type { RowAssessment } from "../../../core/assessment";
import { paneText } from "../../../strings/pane";
import { actualsText } from "../../../strings/pane-actuals";
import { LinkButton } from "../../design/link-button";
import { Panel } from "../../design/panel";
import { targetWords } from "../../design/target-words";
import { usePane } from "../../store/pane-context";
import { ActualEntry } from "./actual-entry";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", columnGap: "4px" },
  position: { flexGrow: 1, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  facts: { display: "flex", flexWrap: "wrap", columnGap: "12px", color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer", color: tokens.colorNeutralForeground2 },
  standard: { margin: "4px 0 0", whiteSpace: "pre-wrap" },
});

interface ActualCardProps {
  readonly rows: readonly RowAssessment[];
  readonly row: RowAssessment;
}

/** The form for one indicator, with the ways to the one before and the one after. */
export function ActualCard({ rows, row }: ActualCardProps) {
  const pane = usePane();
  const card = useRef<HTMLDivElement>(null);
  const followFocus = useRef(false);
  const index = rows.indexOf(row);
  const move = (by: number) => {
    const next = rows[index + by];
    if (next) pane.chooseRow(next.indicator.row);
  };
  // Saving by keyboard goes on to the next form: the focus follows there, and only then.
  useLayoutEffect(() => {
    if (!followFocus.current) return;
    followFocus.current = false;
    card.current?.querySelector<HTMLElement>("form input")?.focus();
  }, [row.indicator.row]);
  const onSaved = (by: 1 | -1) => {
    followFocus.current = rows[index + by] !== undefined;
    pane.announce(followFocus.current ? actualsText.saved(row.indicator.name) : actualsText.savedLast);
    move(by);
  };
  return (
    <Panel>
      <Turning index={index} count={rows.length} onMove={move} />
      <Facts row={row} />
      <div ref={card}>
        <ActualEntry key={row.indicator.row} row={row} onSaved={onSaved} />
      </div>
    </Panel>
  );
}

interface TurningProps {
  readonly index: number;
  readonly count: number;
  readonly onMove: (by: number) => void;
}

function Turning({ index, count, onMove }: TurningProps) {
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <span className={styles.position}>{actualsText.position(index + 1, count)}</span>
      <Button
        size="small"
        icon={<ChevronLeftRegular />}
        aria-label={actualsText.previous}
        disabledFocusable={index === 0}
        onClick={() => onMove(-1)}
      />
      <Button
        size="small"
        icon={<ChevronRightRegular />}
        aria-label={actualsText.next}
        disabledFocusable={index === count - 1}
        onClick={() => onMove(1)}
      />
    </div>
  );
}

function Facts({ row }: { readonly row: RowAssessment }) {
  const styles = useStyles();
  const pane = usePane();
  const { indicator, score } = row;
  const cell = indicator.fields.actual;
  return (
    <>
      <h3 className={styles.name}>{indicator.name}</h3>
      <div className={styles.facts}>
        <span>{targetWords(indicator)}</span>
        {score.weight && <span>{paneText.weight(score.weight.toString())}</span>}
        {cell && <LinkButton onClick={() => void pane.jump(cell)}>{paneText.jump}</LinkButton>}
      </div>
      <details>
        <summary className={styles.summary}>{actualsText.showStandard}</summary>
        <p className={styles.standard}>{indicator.standard}</p>
      </details>
    </>
  );
}
