import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FormEvent, KeyboardEvent } from "react";
import type { RowAssessment, TableAssessment } from "../../../core/assessment";
import type { ActualKind } from "../../../core/scoring/score";
import { actualsText } from "../../../strings/pane-actuals";
import { ActualForm } from "../../actual-form/actual-form";
import { actualText, previewScore, trialRow } from "../../actual-form/score-preview";
import { plainNumber } from "../../actual-form/plain-number";
import { ScoreLine } from "../../actual-form/score-line";
import { TextField } from "../../actual-form/text-field";
import { LinkButton } from "../../design/link-button";
import { usePane, usePaneState } from "../../store/pane-context";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "10px" },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px 12px" },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface ActualEntryProps {
  readonly table: TableAssessment;
  readonly row: RowAssessment;
  /** After the cell was written: 1 to go on, -1 to go back. */
  readonly onSaved: (by: 1 | -1) => void;
}

/** Asks for the actual (or, where a person has to judge, for the score), shows what it would score, writes the cell. */
export function ActualEntry({ table, row, onSaved }: ActualEntryProps) {
  const styles = useStyles();
  const pane = usePane();
  const state = usePaneState();
  const entry = useEntry(table, row);
  const write = (text: string) =>
    entry.byHand ? pane.runs.writeScore(row, plainNumber(text)) : pane.runs.writeActual(row, text);
  const save = async (by: 1 | -1) => {
    if (await write(entry.text)) onSaved(by);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!entry.incomplete) void save(1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !event.shiftKey || entry.incomplete) return;
    event.preventDefault();
    void save(-1);
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a form is submitted by keyboard
    <form className={styles.form} onSubmit={submit} onKeyDown={onKeyDown}>
      <EntryFields entry={entry} />
      {!entry.byHand && <ScoreLine score={entry.preview} onPropose={entry.useFree} />}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={entry.incomplete || state.run !== null}>
          {actualsText.saveNext}
        </Button>
        {entry.inSheet !== "" && <LinkButton onClick={() => void write("")}>{actualsText.clear}</LinkButton>}
        {entry.canSwitch && (
          <LinkButton onClick={() => (entry.free ? entry.useForm() : entry.useFree(entry.text))}>
            {entry.free ? actualsText.guided : actualsText.free}
          </LinkButton>
        )}
      </div>
      <p className={styles.quiet}>{actualsText.keys}</p>
    </form>
  );
}

type Entry = ReturnType<typeof useEntry>;

function useEntry(table: TableAssessment, row: RowAssessment) {
  const { deps } = usePane();
  const { assessment, memory } = usePaneState();
  const inSheet = assessment ? actualText(assessment, row) : "";
  const trial = assessment ? trialRow(deps.engine, assessment, table, row, memory.settings) : null;
  const kind = trial ? entryKind(row, (rule) => deps.engine.actualKindOf(rule, trial.context)) : null;
  const byHand = kind?.kind === "none";
  const [text, setText] = useState(byHand ? (row.score.score?.toString() ?? "") : inSheet);
  const [free, setFree] = useState(kind === null);
  const preview = trial && text !== "" && !byHand ? previewScore(deps.engine, trial, text) : null;
  return {
    row,
    kind,
    byHand,
    text,
    setText,
    free,
    inSheet,
    preview,
    canSwitch: kind !== null && !byHand,
    incomplete: text === "" || (byHand && plainNumber(text) === null),
    useFree: (proposal: string) => {
      setText(proposal);
      setFree(true);
    },
    useForm: () => setFree(false),
  };
}

/** Null where only the clerk's own words can be taken; `none` where a person gives the score. */
function entryKind(
  { reading }: RowAssessment,
  kindOf: (rule: NonNullable<RowAssessment["reading"]["rule"]>) => ActualKind
): ActualKind | null {
  if (reading.rule) return kindOf(reading.rule);
  return reading.refusal?.code === "standard-needs-judgement" ? { kind: "none" } : null;
}

function EntryFields({ entry }: { readonly entry: Entry }) {
  const styles = useStyles();
  const pane = usePane();
  const { kind, free, text, setText, inSheet, row } = entry;
  if (kind?.kind === "none") {
    const range = row.reading.rule?.kind === "judgement" ? row.reading.rule.range : null;
    const hint = range ? actualsText.manualRange(range.from.toString(), range.to.toString()) : actualsText.manualHint;
    return <TextField numeric label={actualsText.manual} value={text} hint={hint} onChange={setText} />;
  }
  if (kind === null || free)
    return (
      <>
        {kind === null && (
          <p className={styles.quiet}>
            {actualsText.noReading}{" "}
            <LinkButton onClick={() => pane.open("standards", row.indicator.row)}>{actualsText.toStandard}</LinkButton>
          </p>
        )}
        <TextField label={actualsText.actual} value={text} hint={actualsText.freeHint} onChange={setText} />
      </>
    );
  return (
    <>
      {inSheet !== "" && kind.kind !== "number" && <p className={styles.quiet}>{actualsText.inSheet(inSheet)}</p>}
      <ActualForm kind={kind} initial={inSheet} onText={setText} />
    </>
  );
}
