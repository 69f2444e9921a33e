import { makeStyles, tokens } from "@fluentui/react-components";
import type { RowScore } from "../../core/scoring/score";
import { paneText } from "../../strings/pane";
import { Bar } from "../design/bar";

const useStyles = makeStyles({
  list: { display: "grid", rowGap: "6px", margin: 0, padding: 0, listStyleType: "none" },
  line: { display: "flex", justifyContent: "space-between", columnGap: "8px", fontSize: tokens.fontSizeBase200 },
  points: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
});

interface ChoicePictureProps {
  readonly choices: readonly string[];
  readonly score: (text: string) => RowScore;
}

/** What every possible answer scores. */
export function ChoicePicture({ choices, score }: ChoicePictureProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {choices.map((choice) => {
        const { score: points, weight } = score(choice);
        const share = points && weight && !weight.isZero ? points.over(weight).toNumber() : 0;
        return (
          <li key={choice}>
            <div className={styles.line}>
              <span>{choice}</span>
              <span className={styles.points}>{points ? paneText.points(points.toString()) : "—"}</span>
            </div>
            <Bar share={share} thin />
          </li>
        );
      })}
    </ul>
  );
}
