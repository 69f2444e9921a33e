import { useState } from "react";
import type { RowAssessment } from "../../../core/assessment";
import type { ActualKind, RowScore } from "../../../core/scoring/score";
import { plainNumber } from "../../actual-form/plain-number";
import { rateKindOf } from "../../actual-form/rate-kind";
import { actualText, previewScore, trialRow } from "../../actual-form/score-preview";
import { usePane, usePaneState } from "../../store/pane-context";

/** What is being entered for one row. */
export interface Entry {
  readonly row: RowAssessment;
  /** The form that asks; null where only the clerk's own words can be taken, `none` where a person gives the score. */
  readonly kind: ActualKind | null;
  /** The finished rate in the place of the figures of a formula; null where there is no such choice. */
  readonly rateKind: ActualKind | null;
  readonly byHand: boolean;
  readonly text: string;
  readonly inSheet: string;
  /** Tells apart forms that begin anew because the cell was edited in the sheet. */
  readonly beginning: number;
  /** The clerk writes it in own words instead of the form. */
  readonly free: boolean;
  readonly canSwitch: boolean;
  readonly incomplete: boolean;
  readonly preview: RowScore | null;
  setText(text: string): void;
  useFree(text: string): void;
  useForm(): void;
}

/** The state of the form for one row: begins with the cell, follows it while nothing was typed, shows what it would score. */
export function useEntry(row: RowAssessment): Entry {
  const { engine } = usePane().deps;
  const { assessment, memory } = usePaneState();
  const inSheet = assessment ? actualText(assessment, row) : "";
  const trial = assessment ? trialRow(assessment, row, memory.settings) : null;
  const { rule, refusal } = row.reading;
  const asked = rule && trial ? engine.actualKindOf(rule, trial.context) : null;
  const kind: ActualKind | null = asked ?? (refusal?.code === "standard-needs-judgement" ? { kind: "none" } : null);
  const byHand = kind?.kind === "none";
  const cell = byHand ? (row.score.score?.toString() ?? "") : inSheet;
  const beginning = useBeginning(cell);
  const [free, setFree] = useState(kind === null);
  const { text, setText } = beginning;
  return {
    row,
    kind,
    rateKind: rule && kind ? rateKindOf(rule, kind) : null,
    byHand,
    text,
    inSheet: cell,
    beginning: beginning.count,
    free,
    canSwitch: kind !== null && !byHand,
    incomplete: text === "" || (byHand && plainNumber(text) === null),
    preview: trial && text !== "" && !byHand ? previewScore(engine, trial, text) : null,
    setText,
    useFree(proposal) {
      setText(proposal);
      setFree(true);
    },
    useForm: () => setFree(false),
  };
}

function useBeginning(cell: string) {
  const [known, setKnown] = useState(cell);
  const [text, setText] = useState(cell);
  const [count, setCount] = useState(0);
  if (cell !== known) {
    setKnown(cell);
    if (text === known) {
      setText(cell);
      setCount(count + 1);
    }
  }
  return { text, setText, count };
}
