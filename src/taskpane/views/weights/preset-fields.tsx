import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Rational } from "../../../core/number/rational";
import { WEIGHT_PRESETS } from "../../../core/settings";
import type { WeightPreset } from "../../../core/settings";
import { weightsText } from "../../../strings/pane-weights";
import { Panel } from "../../design/panel";
import { FieldGrid } from "../../rule-editor/fields/field-grid";
import { NumberField } from "../../rule-editor/fields/number-field";

const useStyles = makeStyles({
  select: { minWidth: 0, "& select": { minWidth: 0 } },
  total: { fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const BLOCKS: readonly (keyof WeightPreset)[] = ["cost", "output", "benefit", "satisfaction"];
const OWN = "own";

interface PresetFieldsProps {
  readonly preset: WeightPreset;
  readonly onChange: (preset: WeightPreset) => void;
}

/** One of the usual distributions, or one's own marks by 一级指标. */
export function PresetFields({ preset, onChange }: PresetFieldsProps) {
  const styles = useStyles();
  const index = WEIGHT_PRESETS.findIndex((usual) => BLOCKS.every((block) => usual[block].equals(preset[block])));
  return (
    <Panel>
      <Field label={weightsText.usual}>
        <Select
          className={styles.select}
          value={index < 0 ? OWN : String(index)}
          onChange={(_, { value }) => onChange(WEIGHT_PRESETS[Number(value)] ?? preset)}
        >
          {WEIGHT_PRESETS.map((usual, at) => (
            <option key={at} value={String(at)}>
              {optionWords(usual)}
            </option>
          ))}
          <option value={OWN}>{weightsText.own}</option>
        </Select>
      </Field>
      <FieldGrid legend={weightsText.preset}>
        {BLOCKS.map((block) => (
          <NumberField
            key={block}
            label={weightsText.blocks[block]}
            unit={weightsText.points}
            value={preset[block]}
            onChange={(marks) => {
              if (marks && !marks.isNegative) onChange({ ...preset, [block]: marks });
            }}
          />
        ))}
      </FieldGrid>
      <span className={styles.total}>{weightsText.total(totalOf(preset).toFixed(2))}</span>
      <p className={styles.note}>{weightsText.totalHint}</p>
    </Panel>
  );
}

function optionWords(preset: WeightPreset): string {
  const [cost = "", output = "", benefit = "", satisfaction = ""] = BLOCKS.map((block) => preset[block].toString());
  return weightsText.usualOption(cost, output, benefit, satisfaction, totalOf(preset).toString());
}

function totalOf(preset: WeightPreset): Rational {
  return BLOCKS.reduce((sum, block) => sum.plus(preset[block]), Rational.ZERO);
}
