import type { DirectRule } from "../../../core/standard/rule";
import { ruleEditorText } from "../../../strings/pane-rule-editor";
import { BoundPart } from "../fields/bound-part";
import { FieldGrid } from "../fields/field-grid";
import { OutcomeField } from "../fields/outcome-field";
import type { KindProps } from "../rule-fields";

/** 达到得满分，否则不得分. */
export function DirectFields({ rule, onChange }: KindProps<DirectRule>) {
  return (
    <>
      <FieldGrid narrow legend={ruleEditorText.pass}>
        <OutcomeField value={rule.pass} onChange={(pass) => onChange({ ...rule, pass })} />
      </FieldGrid>
      <FieldGrid narrow legend={ruleEditorText.fail}>
        <OutcomeField value={rule.fail} onChange={(fail) => onChange({ ...rule, fail })} />
      </FieldGrid>
      <BoundPart
        label={ruleEditorText.hasBound}
        value={rule.bound}
        onChange={(bound) => onChange({ ...rule, bound })}
      />
    </>
  );
}
