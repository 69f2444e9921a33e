import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RowAssessment } from "../../core/assessment";
import { Rational } from "../../core/number/rational";
import type { ActualKind } from "../../core/scoring/score";
import type { Reading } from "../../core/standard/reading";
import { standardsText } from "../../strings/pane-standards";
import { ActualForm } from "../actual-form/actual-form";
import { rateKindOf } from "../actual-form/rate-kind";
import { ScoreLine } from "../actual-form/score-line";
import { actualText, previewScore, trialRow } from "../actual-form/score-preview";
import type { TrialRow } from "../actual-form/score-preview";
import { usePane, usePaneState } from "../store/pane-context";
import { ChoicePicture } from "./choice-picture";
import { LineTrial } from "./line-trial";
import type { LineKind } from "./trial-axis";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "10px" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Without a weight of its own a row is tried with this many points. */
const TRIAL_WEIGHT = "10";

interface TrialPanelProps {
  readonly row: RowAssessment;
  /** The reading to try; it must have a rule. */
  readonly reading: Reading;
}

/** 试算: another actual, and at once what it would score. Nothing is written. */
export function TrialPanel({ row, reading }: TrialPanelProps) {
  const styles = useStyles();
  const { engine } = usePane().deps;
  const { assessment, memory } = usePaneState();
  const [text, setText] = useState(assessment ? actualText(assessment, row) : "");
  if (!assessment || !reading.rule) return null;
  const known = trialRow(assessment, row, memory.settings);
  const trial = row.score.weight === null ? withTrialWeight(known) : known;
  const asked = engine.actualKindOf(reading.rule, trial.context);
  const kind = rateKindOf(reading.rule, asked) ?? asked;
  if (kind.kind === "none") return null;
  const score = (tried: string) => previewScore(engine, trial, tried, reading);
  const shown = text === "" ? null : score(text);
  const weight = row.score.weight ?? Rational.parse(TRIAL_WEIGHT) ?? Rational.ZERO;
  const curve = isLine(kind) ? engine.curve(reading.rule, trial.context, weight, memory.settings) : null;
  return (
    <div className={styles.root}>
      <p className={styles.note}>
        {standardsText.trialNote}
        {trial !== known && standardsText.trialWithoutWeight}
      </p>
      {isLine(kind) && curve ? (
        <LineTrial trial={trial} kind={kind} curve={curve} text={text} onText={setText} score={shown} />
      ) : (
        <ActualForm key={JSON.stringify(kind)} kind={kind} initial={text} onText={setText} />
      )}
      {kind.kind === "choice" && <ChoicePicture choices={kind.choices} score={score} />}
      <ScoreLine score={shown} onPropose={setText} />
    </div>
  );
}

function isLine(kind: ActualKind): kind is LineKind {
  return kind.kind === "number" || kind.kind === "count" || kind.kind === "date-or-late";
}

function withTrialWeight(trial: TrialRow): TrialRow {
  return {
    ...trial,
    weight: { text: TRIAL_WEIGHT, value: TRIAL_WEIGHT, format: "General" },
    context: { ...trial.context, weight: TRIAL_WEIGHT },
  };
}
