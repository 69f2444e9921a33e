import type { Bound, Marks } from "../../../core/standard/rule";
import { ruleEditorText } from "../../../strings/pane-rule-editor";
import { BoundPart } from "./bound-part";
import { CapPart } from "./cap-part";

interface Limits {
  readonly zeroWhen: Bound | null;
  readonly fullWhen: Bound | null;
  readonly cap: Marks | null;
}

interface LimitPartsProps {
  readonly limits: Limits;
  readonly onChange: (limits: Limits) => void;
}

/** What several kinds of rules have in common: nothing below here, everything above there, and a cap. */
export function LimitParts({ limits: { zeroWhen, fullWhen, cap }, onChange }: LimitPartsProps) {
  const limits = { zeroWhen, fullWhen, cap };
  return (
    <>
      <BoundPart
        label={ruleEditorText.zeroWhen}
        value={zeroWhen}
        onChange={(next) => onChange({ ...limits, zeroWhen: next })}
      />
      <BoundPart
        label={ruleEditorText.fullWhen}
        value={fullWhen}
        onChange={(next) => onChange({ ...limits, fullWhen: next })}
      />
      <CapPart value={cap} onChange={(next) => onChange({ ...limits, cap: next })} />
    </>
  );
}
