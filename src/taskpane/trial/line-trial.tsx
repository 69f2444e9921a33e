import { makeStyles, Slider } from "@fluentui/react-components";
import { Rational } from "../../core/number/rational";
import type { Curve } from "../../core/scoring/curve";
import type { RowScore } from "../../core/scoring/score";
import { actualsText } from "../../strings/pane-actuals";
import { standardsText } from "../../strings/pane-standards";
import type { TrialRow } from "../actual-form/score-preview";
import { TextField } from "../actual-form/text-field";
import { ScorePicture } from "./score-picture";
import { indexOf, pointAt, trialAxis } from "./trial-axis";
import type { LineKind } from "./trial-axis";
import { trialText, trialValue } from "./trial-text";

const useStyles = makeStyles({
  slider: { width: "100%", minWidth: 0 },
});

interface LineTrialProps {
  readonly trial: TrialRow;
  readonly kind: LineKind;
  readonly curve: Curve;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** What `text` scores; null while nothing is entered. */
  readonly score: RowScore | null;
}

/** A number, a count or days late: typed or moved along a slider, with the picture of score over actual. */
export function LineTrial({ trial, kind, curve, text, onText, score }: LineTrialProps) {
  const styles = useStyles();
  const { name, target: targetText } = trial.row.indicator;
  const axis = trialAxis(kind, curve);
  const value = trialValue(kind, text);
  const target = kind.kind === "number" ? Rational.parse(targetText) : null;
  const unit = kind.kind === "number" ? kind.unit : "";
  const label = labelOf(kind);
  const words = score?.score ? standardsText.pictureNow(text, score.score.toString()) : "";
  return (
    <>
      <TextField numeric label={label} value={text} unit={text.endsWith("%") ? "" : unit} onChange={onText} />
      <Slider
        className={styles.slider}
        aria-label={label}
        aria-valuetext={text}
        min={0}
        max={axis.steps}
        value={value ? indexOf(axis, value) : 0}
        onChange={(_, data) => onText(trialText(kind, pointAt(axis, data.value)))}
      />
      <ScorePicture
        label={`${standardsText.picture(name)}。${words}`}
        curve={curve}
        target={target?.toNumber() ?? null}
        now={value && score?.exact ? { x: value, score: score.exact } : null}
        unit={unit}
      />
    </>
  );
}

function labelOf(kind: LineKind): string {
  if (kind.kind === "number") return standardsText.slider(kind.unit);
  return kind.kind === "count" ? actualsText.countLabels[kind.counts] : actualsText.lateBy(kind.unit);
}
