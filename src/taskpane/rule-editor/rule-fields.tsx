import { makeStyles } from "@fluentui/react-components";
import type { StandardContext } from "../../core/standard/reading";
import type { Rule, RuleKind } from "../../core/standard/rule";
import { ruleEditorText } from "../../strings/pane-rule-editor";
import { ChoiceField } from "./fields/choice-field";
import { AwardFields } from "./kinds/award-fields";
import { ChecklistFields } from "./kinds/checklist-fields";
import { CompoundFields } from "./kinds/compound-fields";
import { DeadlineFields } from "./kinds/deadline-fields";
import { DirectFields } from "./kinds/direct-fields";
import { EventsFields } from "./kinds/events-fields";
import { GradedFields } from "./kinds/graded-fields";
import { JudgementFields } from "./kinds/judgement-fields";
import { ProportionalFields } from "./kinds/proportional-fields";
import { RatioFields } from "./kinds/ratio-fields";
import { StatesFields } from "./kinds/states-fields";
import { StepFields } from "./kinds/step-fields";
import { TiersFields } from "./kinds/tiers-fields";
import { defaultRule } from "./rule-defaults";

const useStyles = makeStyles({ root: { display: "flex", flexDirection: "column", rowGap: "10px" } });

/** What the fields of each kind get. */
export interface KindProps<Kind extends Rule> {
  readonly rule: Kind;
  readonly context: StandardContext;
  readonly onChange: (rule: Kind) => void;
}

/** The kind of a rule, and the fields of that kind. Another kind begins with its usual form. */
export function RuleFields({ rule, context, onChange }: KindProps<Rule>) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <ChoiceField<RuleKind>
        label={ruleEditorText.kind}
        value={rule.kind}
        options={ruleEditorText.kinds}
        onChange={(kind) => onChange(defaultRule(kind, context))}
      />
      <FieldsOfKind key={rule.kind} rule={rule} context={context} onChange={onChange} />
    </div>
  );
}

function FieldsOfKind({ rule, ...rest }: KindProps<Rule>) {
  switch (rule.kind) {
    case "direct":
      return <DirectFields rule={rule} {...rest} />;
    case "proportional":
    case "threshold":
      return <ProportionalFields rule={rule} {...rest} />;
    case "ratio":
      return <RatioFields rule={rule} {...rest} />;
    case "step":
      return <StepFields rule={rule} {...rest} />;
    case "award":
      return <AwardFields rule={rule} {...rest} />;
    case "tiers":
      return <TiersFields rule={rule} {...rest} />;
    case "states":
      return <StatesFields rule={rule} {...rest} />;
    case "graded":
      return <GradedFields rule={rule} {...rest} />;
    case "checklist":
      return <ChecklistFields rule={rule} {...rest} />;
    case "events":
      return <EventsFields rule={rule} {...rest} />;
    case "deadline":
      return <DeadlineFields rule={rule} {...rest} />;
    case "compound":
      return <CompoundFields rule={rule} {...rest} />;
    case "judgement":
      return <JudgementFields rule={rule} {...rest} />;
  }
}
