import { Button, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PartialSteps, Settings } from "../../../core/settings";
import { settingsText } from "../../../strings/pane-settings";
import { LinkButton } from "../../design/link-button";
import { Panel } from "../../design/panel";
import { Section } from "../../design/section";
import { ChoiceField } from "../../rule-editor/fields/choice-field";
import { usePane, usePaneState } from "../../store/pane-context";
import { GradeThresholds } from "./grade-thresholds";

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  line: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
});

/** 设置: what a text leaves open, grades, automation. Every change is kept in the workbook at once. */
export function SettingsView() {
  const styles = useStyles();
  return (
    <>
      <p className={styles.note}>{settingsText.note}</p>
      <Scoring />
      <GradeThresholds />
      <Automation />
      <Weights />
      <Reset />
    </>
  );
}

const DIGITS = { "0": 0, "1": 1, "2": 2, "3": 3, "4": 4 } as const;
const DIGIT_OPTIONS = Object.fromEntries(
  Object.entries(DIGITS).map(([key, digits]) => [key, settingsText.digitsOption(digits)])
) as Record<keyof typeof DIGITS, string>;

function Scoring() {
  const pane = usePane();
  const { settings } = usePaneState().memory;
  return (
    <Section title={settingsText.scoring}>
      <Panel>
        <ChoiceField<PartialSteps>
          label={settingsText.partial}
          value={settings.partialSteps}
          options={settingsText.partials}
          hint={settingsText.partialExamples[settings.partialSteps]}
          onChange={(partialSteps) => void pane.memory.changeSettings({ partialSteps })}
        />
        <ChoiceField<keyof typeof DIGITS>
          label={settingsText.digits}
          value={String(settings.digits) as keyof typeof DIGITS}
          options={DIGIT_OPTIONS}
          onChange={(digits) => void pane.memory.changeSettings({ digits: DIGITS[digits] })}
        />
        <ChoiceField<Settings["gradeWithoutPercent"]>
          label={settingsText.withoutPercent}
          value={settings.gradeWithoutPercent}
          options={settingsText.withoutPercents}
          onChange={(gradeWithoutPercent) => void pane.memory.changeSettings({ gradeWithoutPercent })}
        />
        <Toggle name="nationalDefault" label={settingsText.national} hint={settingsText.nationalHint} />
      </Panel>
    </Section>
  );
}

interface ToggleProps {
  readonly name: "nationalDefault" | "automaticScoring" | "marks";
  readonly label: string;
  readonly hint: string;
}

function Toggle({ name, label, hint }: ToggleProps) {
  const styles = useStyles();
  const pane = usePane();
  const { settings } = usePaneState().memory;
  return (
    <div>
      <Switch
        label={label}
        checked={settings[name]}
        onChange={(_, { checked }) => void pane.memory.changeSettings({ [name]: checked })}
      />
      <p className={styles.hint}>{hint}</p>
    </div>
  );
}

function Automation() {
  const pane = usePane();
  const { run } = usePaneState();
  return (
    <Section title={settingsText.automatic}>
      <Panel>
        <Toggle name="automaticScoring" label={settingsText.automaticScoring} hint={settingsText.automaticHint} />
        <Toggle name="marks" label={settingsText.marks} hint={settingsText.marksHint} />
        <div>
          <Button size="small" disabledFocusable={run !== null} onClick={() => void pane.runs.clearMarks()}>
            {settingsText.clearMarks}
          </Button>
        </div>
      </Panel>
    </Section>
  );
}

function Weights() {
  const styles = useStyles();
  const pane = usePane();
  return (
    <Section title={settingsText.weights}>
      <Panel>
        <p className={styles.note}>{settingsText.weightsNote}</p>
        <div>
          <LinkButton onClick={() => pane.open("weights")}>{settingsText.toWeights}</LinkButton>
        </div>
      </Panel>
    </Section>
  );
}

function Reset() {
  const styles = useStyles();
  const pane = usePane();
  const [asking, setAsking] = useState(false);
  const reset = () => void pane.memory.resetSettings().then(() => setAsking(false));
  return asking ? (
    <div className={styles.line}>
      <span>{settingsText.resetAsk}</span>
      <Button size="small" appearance="primary" onClick={reset}>
        {settingsText.resetConfirm}
      </Button>
      <Button size="small" onClick={() => setAsking(false)}>
        {settingsText.cancel}
      </Button>
    </div>
  ) : (
    <div>
      <Button onClick={() => setAsking(true)}>{settingsText.reset}</Button>
    </div>
  );
}
