import { makeStyles, tokens } from "@fluentui/react-components";
import type { TableAssessment } from "../../../core/assessment";
import { scoresText } from "../../../strings/pane-scores";
import { Bar } from "../../design/bar";
import { Panel } from "../../design/panel";
import { Section } from "../../design/section";
import { scoreBlocks } from "./score-blocks";
import type { ScoreBlock } from "./score-blocks";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: "12px", margin: 0, padding: 0, listStyleType: "none" },
  inner: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    margin: "8px 0 0",
    padding: "0 0 0 12px",
    listStyleType: "none",
  },
  line: { display: "flex", justifyContent: "space-between", columnGap: "8px", marginBottom: "4px" },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  points: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
});

/** 一级指标 and the 二级指标 under it as bars. */
export function Blocks({ table }: { readonly table: TableAssessment }) {
  const styles = useStyles();
  return (
    <Section title={scoresText.blocks}>
      <Panel>
        <ul className={styles.list}>
          {scoreBlocks(table).map((block) => (
            <li key={block.name}>
              <div className={styles.line}>
                <span className={styles.name}>{block.name}</span>
                <span className={styles.points}>{pointsOf(block)}</span>
              </div>
              <Bar share={shareOf(block)} />
              {block.inside.length > 0 && (
                <ul className={styles.inner}>
                  {block.inside.map((part) => (
                    <li key={part.name} className={styles.small}>
                      <div className={styles.line}>
                        <span>{part.name}</span>
                        <span className={styles.points}>{pointsOf(part)}</span>
                      </div>
                      <Bar share={shareOf(part)} thin />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </Panel>
    </Section>
  );
}

const pointsOf = ({ score, weight }: ScoreBlock): string => scoresText.block(score.toString(), weight.toFixed(2));
const shareOf = ({ score, weight }: ScoreBlock): number => (weight.isZero ? 0 : score.over(weight).toNumber());
