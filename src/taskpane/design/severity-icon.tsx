import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../core/finding";
import { paneText } from "../../strings/pane";
import { VisuallyHidden } from "./visually-hidden";

const useStyles = makeStyles({
  root: { display: "inline-flex", flexShrink: 0, fontSize: "18px", lineHeight: "18px" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
});

const SHAPES = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoRegular };

/** A severity by shape, colour and (for a screen reader) word. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Shape = SHAPES[severity];
  return (
    <span className={mergeClasses(styles.root, styles[severity])}>
      <Shape aria-hidden />
      <VisuallyHidden>{paneText.severity[severity]}</VisuallyHidden>
    </span>
  );
}
