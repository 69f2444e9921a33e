import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Rational } from "../../../core/number/rational";
import type { Settings } from "../../../core/settings";
import { settingsText } from "../../../strings/pane-settings";
import { Notice } from "../../design/notice";
import { Panel } from "../../design/panel";
import { Section } from "../../design/section";
import { FieldGrid } from "../../rule-editor/fields/field-grid";
import { NumberField } from "../../rule-editor/fields/number-field";
import { usePane, usePaneState } from "../../store/pane-context";

const useStyles = makeStyles({
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

type Thresholds = Settings["gradeThresholds"];
const NAMES: readonly (keyof Thresholds)[] = ["excellent", "good", "fair"];

/** Lower bounds of 优, 良, 中; kept only while they go from high to low. */
export function GradeThresholds() {
  const styles = useStyles();
  const pane = usePane();
  const { gradeThresholds } = usePaneState().memory.settings;
  const [typed, setTyped] = useState<Thresholds | null>(null);
  const shown = typed ?? gradeThresholds;
  const change = (name: keyof Thresholds, value: Rational) => {
    const next = { ...shown, [name]: value };
    setTyped(inOrder(next) ? null : next);
    if (inOrder(next)) void pane.memory.changeSettings({ gradeThresholds: next });
  };
  return (
    <Section title={settingsText.grades}>
      <Panel>
        <FieldGrid narrow>
          {NAMES.map((name) => (
            <NumberField
              key={name}
              label={settingsText[name]}
              unit="%"
              value={shown[name]}
              onChange={(value) => {
                if (value) change(name, value);
              }}
            />
          ))}
        </FieldGrid>
        {typed && <Notice intent="warning" title={settingsText.gradeOrder} />}
        <p className={styles.hint}>{settingsText.poor}</p>
      </Panel>
    </Section>
  );
}

function inOrder({ excellent, good, fair }: Thresholds): boolean {
  return excellent.compare(good) > 0 && good.compare(fair) > 0 && !fair.isNegative;
}
