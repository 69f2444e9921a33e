import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { lazy, Suspense, useState } from "react";
import type { RowAssessment, TableAssessment } from "../../../core/assessment";
import { paneText } from "../../../strings/pane";
import { standardsText } from "../../../strings/pane-standards";
import { LinkButton } from "../../design/link-button";
import { Panel } from "../../design/panel";
import { Section } from "../../design/section";
import { Tag } from "../../design/tag";
import { targetWords } from "../../design/target-words";
import { usePane, usePaneState } from "../../store/pane-context";
import { TrialPanel } from "../../trial/trial-panel";
import { AnnotatedText } from "./annotated-text";
import { ReadingPanel } from "./reading-panel";
import { STATUS_TONES, standardStatus } from "./standard-status";

const RuleEditor = lazy(async () => ({ default: (await import("../../rule-editor/rule-editor")).RuleEditor }));

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", columnGap: "4px" },
  position: { flexGrow: 1, textAlign: "end", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
  },
  facts: { display: "flex", flexWrap: "wrap", columnGap: "12px", color: tokens.colorNeutralForeground2 },
});

interface StandardDetailProps {
  readonly table: TableAssessment;
  readonly rows: readonly RowAssessment[];
  readonly row: RowAssessment;
}

/** One standard: the sentence, what it was taken for, what has to be decided, and 试算. */
export function StandardDetail({ table, rows, row }: StandardDetailProps) {
  const { assessment } = usePaneState();
  const [editing, setEditing] = useState(false);
  if (!assessment) return null;
  const { context } = row;
  return (
    <>
      <Bar rows={rows} row={row} />
      <Head row={row} />
      <Section title={standardsText.original}>
        <Panel>
          <AnnotatedText reading={row.reading} />
        </Panel>
      </Section>
      {editing ? (
        <Suspense fallback={<span>{paneText.loadingView}</span>}>
          <RuleEditor row={row} context={context} onClose={() => setEditing(false)} />
        </Suspense>
      ) : (
        <>
          <ReadingPanel table={table} row={row} context={context} onEdit={() => setEditing(true)} />
          {row.reading.rule && row.reading.rule.kind !== "judgement" && (
            <Section title={standardsText.trial}>
              <Panel>
                <TrialPanel row={row} reading={row.reading} />
              </Panel>
            </Section>
          )}
        </>
      )}
    </>
  );
}

function Bar({ rows, row }: Pick<StandardDetailProps, "rows" | "row">) {
  const styles = useStyles();
  const pane = usePane();
  const index = rows.indexOf(row);
  const open = (by: number) => {
    const next = rows[index + by];
    if (next) pane.chooseRow(next.indicator.row);
  };
  return (
    <div className={styles.bar}>
      <LinkButton onClick={() => pane.chooseRow(null)}>{standardsText.backToList}</LinkButton>
      <span className={styles.position}>{standardsText.position(index + 1, rows.length)}</span>
      <Button
        size="small"
        icon={<ChevronLeftRegular />}
        aria-label={standardsText.previous}
        disabledFocusable={index === 0}
        onClick={() => open(-1)}
      />
      <Button
        size="small"
        icon={<ChevronRightRegular />}
        aria-label={standardsText.next}
        disabledFocusable={index === rows.length - 1}
        onClick={() => open(1)}
      />
    </div>
  );
}

function Head({ row }: { readonly row: RowAssessment }) {
  const styles = useStyles();
  const pane = usePane();
  const { indicator, score } = row;
  const status = standardStatus(row);
  const place = indicator.fields.standard ?? indicator.fields.name;
  return (
    <div>
      <div className={styles.head}>
        <h3 className={styles.name}>{indicator.name}</h3>
        <Tag tone={STATUS_TONES[status]}>{standardsText.status[status]}</Tag>
      </div>
      <div className={styles.facts}>
        <span>{targetWords(indicator)}</span>
        {score.weight && <span>{paneText.weight(score.weight.toString())}</span>}
        {place && <LinkButton onClick={() => void pane.jump(place)}>{paneText.jump}</LinkButton>}
      </div>
    </div>
  );
}
