import { makeStyles, tokens } from "@fluentui/react-components";
import type { RowAssessment, TableAssessment } from "../../../core/assessment";
import { Rational } from "../../../core/number/rational";
import { paneText } from "../../../strings/pane";
import { weightsText } from "../../../strings/pane-weights";
import { VirtualList } from "../../design/virtual-list";
import { applicableRows } from "../../store/selectors";

const useStyles = makeStyles({
  line: {
    padding: "8px 12px",
    display: "flex",
    justifyContent: "space-between",
    columnGap: "12px",
    overflowWrap: "anywhere",
  },
  points: { flexShrink: 0, textAlign: "end", fontVariantNumeric: "tabular-nums" },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  new: { fontWeight: tokens.fontWeightSemibold },
});

interface WeightPreviewProps {
  readonly table: TableAssessment;
  readonly weights: ReadonlyMap<number, Rational>;
}

/** Every row with the weight that it would get, beside the one it has. */
export function WeightPreview({ table, weights }: WeightPreviewProps) {
  const styles = useStyles();
  const total = [...weights.values()].reduce((sum, weight) => sum.plus(weight), Rational.ZERO);
  return (
    <>
      <VirtualList
        label={weightsText.preview}
        items={applicableRows(table)}
        keyOf={(row) => String(row.indicator.row)}
        estimate={40}
        look="rows"
        render={(row) => <Line row={row} weight={weights.get(row.indicator.row) ?? null} />}
      />
      <span className={styles.new}>{weightsText.total(total.toFixed(2))}</span>
    </>
  );
}

function Line({ row, weight }: { readonly row: RowAssessment; readonly weight: Rational | null }) {
  const styles = useStyles();
  const before = row.score.weight;
  const same = before && weight && before.equals(weight);
  return (
    <div className={styles.line}>
      <span>{row.indicator.name}</span>
      <span className={styles.points}>
        <span className={styles.new}>{weight ? paneText.points(weight.toString()) : "—"}</span>
        {!same && (
          <>
            <br />
            <span className={styles.quiet}>{before ? weightsText.before(before.toString()) : weightsText.none}</span>
          </>
        )}
      </span>
    </div>
  );
}
