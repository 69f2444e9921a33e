import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { RowAssessment, TableAssessment } from "../../../core/assessment";
import type { StandardContext } from "../../../core/standard/reading";
import { assumptionSentence } from "../../../strings/assumptions";
import { standardsText } from "../../../strings/pane-standards";
import { refusalQuestion } from "../../../strings/refusals";
import { LinkButton } from "../../design/link-button";
import { Notice } from "../../design/notice";
import { Panel } from "../../design/panel";
import { Section } from "../../design/section";
import { usePane } from "../../store/pane-context";
import { findingSentence } from "../findings/finding-words";
import { RuleChoiceList } from "./rule-choice-list";
import type { PrintedRule } from "./rule-choice-list";
import { RewriteList } from "./rewrite-list";
import { ruleChoices } from "./rule-choices";

const useStyles = makeStyles({
  words: { margin: 0, whiteSpace: "pre-wrap" },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: "4px 0 0", paddingLeft: "16px" },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 12px" },
});

interface ReadingPanelProps {
  readonly table: TableAssessment;
  readonly row: RowAssessment;
  readonly context: StandardContext;
  readonly onEdit: () => void;
}

/** What a standard was taken for, with every default that was used; or the question, with the answers to choose from. */
export function ReadingPanel({ table, row, context, onEdit }: ReadingPanelProps) {
  const pane = usePane();
  const { reading } = row;
  const choices = printed(ruleChoices(reading), (rule) => pane.deps.engine.printRule(rule, context));
  return (
    <Section title={title(row)}>
      <Panel>
        {reading.rule && <Understood row={row} words={pane.deps.engine.printRule(reading.rule, context)} />}
        <Questions table={table} row={row} />
        {choices.length > 0 && <RuleChoiceList row={row} choices={choices} />}
        {reading.rule === null && row.indicator.fields.standard && (
          <RewriteList row={row} sentences={sentences(choices, pane.deps.engine.rewritesOf(context))} />
        )}
        <Actions row={row} onEdit={onEdit} />
      </Panel>
    </Section>
  );
}

/** The candidates in words and the usual forms; what a person would still have to judge is no improvement. */
function sentences(choices: readonly PrintedRule[], usual: readonly string[]): readonly string[] {
  const clear = choices.filter(({ rule }) => rule.kind !== "judgement").map(({ words }) => words);
  return [...new Set([...clear, ...usual])];
}

function title({ reading }: RowAssessment): string {
  if (reading.rule === null) return standardsText.readingRefused;
  if (reading.origin === "chosen") return standardsText.readingChosen;
  return reading.origin === "default" ? standardsText.readingDefault : standardsText.reading;
}

function Understood({ row, words }: { readonly row: RowAssessment; readonly words: string }) {
  const styles = useStyles();
  const { assumptions } = row.reading;
  return (
    <>
      <p className={styles.words}>{words}</p>
      {assumptions.length > 0 && (
        <div className={styles.small}>
          {standardsText.assumptions}
          <ul className={styles.list}>
            {assumptions.map((assumption, index) => (
              <li key={index}>{assumptionSentence(assumption.code, assumption.params)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** Why a text was not read, as a question; or where it disagrees with its row, in the words of the check that found it. */
function Questions({ table, row }: { readonly table: TableAssessment; readonly row: RowAssessment }) {
  const { refusal, conflicts } = row.reading;
  if (refusal)
    return (
      <Notice
        intent="warning"
        title={standardsText.question}
        details={[refusalQuestion(refusal.reason, refusal.params)]}
      />
    );
  const codes = new Set<string>(conflicts.map((conflict) => conflict.code));
  const found = table.findings.filter(
    (finding) => finding.indicatorRow === row.indicator.row && codes.has(finding.code)
  );
  if (found.length === 0) return null;
  const blocking = conflicts.some((conflict) => conflict.blocking);
  return (
    <Notice
      intent={blocking ? "warning" : "info"}
      title={standardsText.conflicts}
      details={found.map(findingSentence)}
    />
  );
}

function Actions({ row, onEdit }: { readonly row: RowAssessment; readonly onEdit: () => void }) {
  const styles = useStyles();
  const pane = usePane();
  const { reading, indicator } = row;
  return (
    <>
      <div className={styles.actions}>
        <Button size="small" onClick={onEdit}>
          {reading.rule ? standardsText.editAgain : standardsText.edit}
        </Button>
        {reading.origin === "chosen" && (
          <LinkButton onClick={() => void pane.memory.chooseRule(row, null)}>{standardsText.forget}</LinkButton>
        )}
      </div>
      {reading.rule === null && (
        <span className={styles.small}>
          {standardsText.scoreByHandNote}{" "}
          <LinkButton onClick={() => pane.open("actuals", indicator.row)}>{standardsText.toActual}</LinkButton>
        </span>
      )}
    </>
  );
}

function printed<Rule extends PrintedRule["rule"]>(
  rules: readonly Rule[],
  print: (rule: Rule) => string
): readonly PrintedRule[] {
  const byWords = new Map(rules.map((rule) => [print(rule), rule] as const));
  return [...byWords].map(([words, rule]) => ({ rule, words }));
}
