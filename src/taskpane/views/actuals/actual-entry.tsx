import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FormEvent, KeyboardEvent } from "react";
import type { RowAssessment } from "../../../core/assessment";
import { actualsText } from "../../../strings/pane-actuals";
import { plainNumber } from "../../actual-form/plain-number";
import { ScoreLine } from "../../actual-form/score-line";
import { LinkButton } from "../../design/link-button";
import { usePane, usePaneState } from "../../store/pane-context";
import { EntryFields } from "./entry-fields";
import { useEntry } from "./use-entry";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "10px" },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px 12px" },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface ActualEntryProps {
  readonly row: RowAssessment;
  /** After the cell was written: 1 to go on, -1 to go back. */
  readonly onSaved: (by: 1 | -1) => void;
}

/** Asks for the actual (or, where a person has to judge, for the score), shows what it would score, writes the cell. */
export function ActualEntry({ row, onSaved }: ActualEntryProps) {
  const styles = useStyles();
  const pane = usePane();
  const state = usePaneState();
  const entry = useEntry(row);
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
