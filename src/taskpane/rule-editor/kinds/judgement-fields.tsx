import { makeStyles, tokens } from "@fluentui/react-components";
import type { JudgementRule } from "../../../core/standard/rule";
import { Rational } from "../../../core/number/rational";
import { ruleEditorText } from "../../../strings/pane-rule-editor";
import { FieldGrid } from "../fields/field-grid";
import { NumberField } from "../fields/number-field";
import { OptionalPart } from "../fields/optional-part";
import type { KindProps } from "../rule-fields";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

type Range = NonNullable<JudgementRule["range"]>;

/** 酌情扣分: a person decides, inside the range if one is given. */
export function JudgementFields({ rule, onChange }: KindProps<JudgementRule>) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.note}>{ruleEditorText.judgementNote}</p>
      <OptionalPart<Range>
        label={ruleEditorText.range}
        value={rule.range}
        begin={{ from: Rational.ZERO, to: Rational.ONE }}
        onChange={(range) => onChange({ ...rule, range })}
      >
        {(range) => (
          <FieldGrid>
            <NumberField
              label={ruleEditorText.from}
              value={range.from}
              onChange={(from) => from && onChange({ ...rule, range: { ...range, from } })}
            />
            <NumberField
              label={ruleEditorText.to}
              value={range.to}
              onChange={(to) => to && onChange({ ...rule, range: { ...range, to } })}
            />
          </FieldGrid>
        )}
      </OptionalPart>
    </>
  );
}
