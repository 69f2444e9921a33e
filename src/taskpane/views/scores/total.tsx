import { makeStyles, tokens } from "@fluentui/react-components";
import type { TableAssessment } from "../../../core/assessment";
import { Rational } from "../../../core/number/rational";
import { scoresText } from "../../../strings/pane-scores";
import { Bar } from "../../design/bar";
import { Panel } from "../../design/panel";
import { Tag } from "../../design/tag";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "8px" },
  number: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  of: { flexGrow: 1, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  quiet: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The total of the rounded scores against the total of the weights, with the grade once all is scored. */
export function Total({ table }: { readonly table: TableAssessment }) {
  const styles = useStyles();
  const { score, weight, grade, unscored } = table.totals;
  const share = weight.isZero ? Rational.ZERO : score.over(weight);
  return (
    <Panel>
      <div className={styles.line}>
        <span className={styles.number}>{score.toString()}</span>
        <span className={styles.of}>{scoresText.of(weight.toFixed(2))}</span>
        {grade && <Tag tone="good">{scoresText.grade(grade)}</Tag>}
      </div>
      <Bar share={share.toNumber()} />
      <div className={styles.quiet}>
        <span>{scoresText.rate(share.times(Rational.HUNDRED).toFixed(2))}</span>
        {unscored > 0 && <span>{scoresText.unscored(unscored)}</span>}
        {!grade && unscored > 0 && <span>{scoresText.noGrade}</span>}
      </div>
    </Panel>
  );
}
