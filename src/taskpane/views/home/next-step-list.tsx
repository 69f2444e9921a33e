import { Button } from "@fluentui/react-components";
import type { RowAssessment } from "../../../core/assessment";
import { homeText } from "../../../strings/pane-home";
import { refusalQuestion } from "../../../strings/refusals";
import { EmptyState } from "../../design/empty-state";
import { ItemList } from "../../design/item-list";
import { ItemRow } from "../../design/item-row";
import { LinkButton } from "../../design/link-button";
import { Section } from "../../design/section";
import { SeverityIcon } from "../../design/severity-icon";
import { targetWords } from "../../design/target-words";
import { usePane, usePaneState } from "../../store/pane-context";
import { nextStep } from "../../store/next-step";
import type { NextStep } from "../../store/next-step";
import type { ViewName } from "../../store/pane-state";
import { lostPoints } from "../../store/selectors";
import { findingSentence, findingTitle } from "../findings/finding-words";
import { NoTable } from "./no-table";

/** A first look shows so many and offers the rest. */
const SHOWN = 6;

/** The one list that matters now, with the way to deal with it. */
export function NextStepList() {
  const state = usePaneState();
  const step = nextStep(state);
  if (step.kind === "find-table") return <NoTable />;
  if (step.kind === "fix-errors") return <Errors step={step} />;
  if (step.kind === "write-scores") return <EmptyState title={homeText.writeScores} body={homeText.writeScoresBody} />;
  return <Rows step={step} />;
}

function Errors({ step }: { readonly step: Extract<NextStep, { kind: "fix-errors" }> }) {
  const pane = usePane();
  const state = usePaneState();
  const { findings } = step;
  const title = homeText.fixErrors(findings.length);
  return (
    <Section title={title} aside={<SeeAll count={findings.length} onOpen={() => pane.openFindings("error")} />}>
      <ItemList label={title}>
        {findings.slice(0, SHOWN).map((finding) => (
          <li key={`${finding.code} ${finding.row} ${finding.column}`}>
            <ItemRow
              before={<SeverityIcon severity={finding.severity} />}
              title={findingTitle(state, finding)}
              note={findingSentence(finding)}
              onOpen={() => pane.openFindings("error")}
            />
          </li>
        ))}
      </ItemList>
    </Section>
  );
}

function SeeAll({ count, onOpen }: { readonly count: number; readonly onOpen: () => void }) {
  if (count <= SHOWN) return null;
  return <LinkButton onClick={onOpen}>{homeText.seeAll(count)}</LinkButton>;
}

type RowStep = Extract<NextStep, { rows: readonly RowAssessment[] }>;

const ROW_STEPS: Readonly<
  Record<RowStep["kind"], { readonly view: ViewName; readonly title: (count: number) => string }>
> = {
  "give-weights": { view: "weights", title: homeText.giveWeights },
  "decide-standards": { view: "standards", title: homeText.decideStandards },
  "enter-actuals": { view: "actuals", title: homeText.enterActuals },
  "resolve-unscored": { view: "scores", title: homeText.resolveUnscored },
  "look-at-losses": { view: "scores", title: () => homeText.losses },
};

function noteOf(kind: RowStep["kind"], { indicator, reading, score }: RowAssessment): string {
  if (kind === "enter-actuals") return targetWords(indicator);
  const { refusal } = reading;
  return kind === "decide-standards" && refusal ? refusalQuestion(refusal.reason, refusal.params) : score.explanation;
}

function Rows({ step }: { readonly step: RowStep }) {
  const pane = usePane();
  const { kind, rows } = step;
  const { view, title } = ROW_STEPS[kind];
  if (kind === "give-weights")
    return (
      <EmptyState title={title(rows.length)} body={homeText.giveWeightsBody}>
        <Button onClick={() => pane.open("weights")}>{homeText.giveWeightsButton}</Button>
      </EmptyState>
    );
  if (rows.length === 0) return <EmptyState title={homeText.noLosses} body={homeText.noLossesBody} />;
  return (
    <Section title={title(rows.length)} aside={<SeeAll count={rows.length} onOpen={() => pane.open(view)} />}>
      <ItemList label={title(rows.length)}>
        {rows.slice(0, SHOWN).map((row) => (
          <li key={row.indicator.row}>
            <ItemRow
              title={row.indicator.name}
              note={noteOf(kind, row)}
              aside={kind === "look-at-losses" ? homeText.lost(lostPoints(row)?.toFixed(2) ?? "") : undefined}
              onOpen={() => pane.open(view, row.indicator.row)}
            />
          </li>
        ))}
      </ItemList>
    </Section>
  );
}
