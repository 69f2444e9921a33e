import { makeStyles, tokens } from "@fluentui/react-components";
import type { Curve, CurvePoint } from "../../core/scoring/curve";
import { standardsText } from "../../strings/pane-standards";
import { BOX, pictureScales } from "./picture-scales";
import type { PictureScales } from "./picture-scales";

const useStyles = makeStyles({
  root: { display: "block", width: "100%", height: "auto", maxHeight: "190px" },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: "1px", fill: "none" },
  line: {
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: "2px",
    strokeLinecap: "round",
    fill: "none",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  dot: {
    fill: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  mark: { stroke: tokens.colorNeutralStroke1, strokeWidth: "1px", strokeDasharray: "4 3" },
  point: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2.5px",
    "@media (forced-colors: active)": { stroke: "CanvasText", fill: "Canvas" },
  },
  text: { fill: tokens.colorNeutralForeground2, fontSize: "11px", fontFamily: tokens.fontFamilyBase },
});

/** More dots than these would only thicken the line. */
const DRAWN_DOTS = 40;

interface ScorePictureProps {
  readonly label: string;
  readonly curve: Curve;
  readonly target: number | null;
  readonly now: CurvePoint | null;
  readonly unit: string;
}

/** Score over actual: its pieces, its single points, the target, and the point that is being tried. */
export function ScorePicture({ label, curve, target, now, unit }: ScorePictureProps) {
  const styles = useStyles();
  const scales = pictureScales(curve);
  const { first, last, most } = scales;
  return (
    <svg className={styles.root} viewBox={`0 0 ${BOX.width} ${BOX.height}`} role="img" aria-label={label}>
      <path className={styles.axis} d={`M${BOX.left} ${BOX.top - 6}V${BOX.bottom}H${BOX.right}`} />
      <path className={styles.mark} d={`M${BOX.left} ${scales.y(most)}H${BOX.right}`} />
      <text className={styles.text} x={BOX.left - 5} y={scales.y(most) + 4} textAnchor="end">
        {printed(most)}
      </text>
      <text className={styles.text} x={BOX.left - 5} y={BOX.bottom + 4} textAnchor="end">
        0
      </text>
      <text className={styles.text} x={BOX.left} y={BOX.height - 6}>
        {printed(first) + unit}
      </text>
      <text className={styles.text} x={BOX.right} y={BOX.height - 6} textAnchor="end">
        {printed(last) + unit}
      </text>
      {target !== null && target >= first && target <= last && <Target at={scales.x(target)} />}
      <path className={styles.line} d={piecesPath(curve, scales)} />
      <Dots curve={curve} scales={scales} />
      {now && <Now point={now} scales={scales} />}
    </svg>
  );
}

function Target({ at }: { readonly at: number }) {
  const styles = useStyles();
  // The word keeps away from the numbers at the ends of the axis.
  const word = Math.min(BOX.right - 70, Math.max(BOX.left + 70, at));
  return (
    <>
      <path className={styles.mark} d={`M${at} ${BOX.top - 6}V${BOX.bottom}`} />
      <text className={styles.text} x={word} y={BOX.height - 6} textAnchor="middle">
        {standardsText.targetMark}
      </text>
    </>
  );
}

interface DrawnProps {
  readonly curve: Curve;
  readonly scales: PictureScales;
}

function Dots({ curve, scales }: DrawnProps) {
  const styles = useStyles();
  if (curve.dots.length > DRAWN_DOTS) return null;
  // The first and the last are the edges of the picture, not of the rule.
  const dots = curve.whole ? curve.dots : curve.dots.slice(1, -1);
  return dots.map(({ x, score }) => (
    <circle
      key={x.toString()}
      className={styles.dot}
      cx={scales.x(x.toNumber())}
      cy={scales.y(score.toNumber())}
      r={curve.whole ? 3.5 : 2.5}
    />
  ));
}

function Now({ point, scales }: { readonly point: CurvePoint; readonly scales: PictureScales }) {
  const styles = useStyles();
  const x = point.x.toNumber();
  if (x < scales.first || x > scales.last) return null;
  return <circle className={styles.point} cx={scales.x(x)} cy={scales.y(point.score.toNumber())} r={5} />;
}

function piecesPath({ pieces }: Curve, scales: PictureScales): string {
  const place = ({ x, score }: CurvePoint) => `${scales.x(x.toNumber())} ${scales.y(score.toNumber())}`;
  return pieces.map(({ from, to }) => `M${place(from)}L${place(to)}`).join("");
}

const printed = (value: number): string => String(Math.round(value * 1000) / 1000);
