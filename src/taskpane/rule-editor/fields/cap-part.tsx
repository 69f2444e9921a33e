import type { Marks } from "../../../core/standard/rule";
import { ruleEditorText } from "../../../strings/pane-rule-editor";
import { points } from "../rule-defaults";
import { FieldGrid } from "./field-grid";
import { MarksField } from "./marks-field";
import { OptionalPart } from "./optional-part";

interface CapPartProps {
  readonly value: Marks | null;
  readonly onChange: (value: Marks | null) => void;
}

/** 最多扣3分, 最高10分: a limit that may be there or not. */
export function CapPart({ value, onChange }: CapPartProps) {
  return (
    <OptionalPart<Marks> label={ruleEditorText.hasCap} value={value} begin={points(1)} onChange={onChange}>
      {(cap) => (
        <FieldGrid>
          <MarksField label={ruleEditorText.cap} value={cap} onChange={onChange} />
        </FieldGrid>
      )}
    </OptionalPart>
  );
}
