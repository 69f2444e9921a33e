import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  track: {
    height: "8px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: "hidden",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  thin: { height: "4px" },
  fill: {
    height: "100%",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  lost: { backgroundColor: tokens.colorStatusWarningBackground3 },
});

interface BarProps {
  /** 0 to 1. */
  readonly share: number;
  readonly tone?: "brand" | "lost";
  readonly thin?: boolean;
}

/** A share as a bar. It only repeats numbers that stand beside it, so a screen reader passes over it. */
export function Bar({ share, tone = "brand", thin = false }: BarProps) {
  const styles = useStyles();
  const width = `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`;
  return (
    <div className={mergeClasses(styles.track, thin && styles.thin)} aria-hidden>
      <div className={mergeClasses(styles.fill, tone === "lost" && styles.lost)} style={{ width }} />
    </div>
  );
}
