import { makeStyles, tokens } from "@fluentui/react-components";
import type { RatioRule } from "../../../core/standard/rule";
import { ruleEditorText } from "../../../strings/pane-rule-editor";
import { NameField } from "../fields/name-field";
import type { KindProps } from "../rule-fields";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** 得分 = 比率 × 权重: only the rate's name can be set, a formula is written in the sheet. */
export function RatioFields({ rule, onChange }: KindProps<RatioRule>) {
  const styles = useStyles();
  return (
    <>
      <NameField
        optional
        label={ruleEditorText.rateName}
        value={rule.rateName ?? ""}
        onChange={(name) => onChange({ ...rule, rateName: name.trim() === "" ? null : name })}
      />
      <p className={styles.note}>{ruleEditorText.formulaNote}</p>
    </>
  );
}
