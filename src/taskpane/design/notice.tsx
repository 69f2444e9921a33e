import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import { paneText } from "../../strings/pane";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: "8px",
    padding: "10px 6px 10px 12px",
    borderRadius: tokens.borderRadiusXLarge,
    border: "1px solid transparent",
    overflowWrap: "anywhere",
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  info: { backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke1}` },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  icon: { display: "inline-flex", flexShrink: 0, fontSize: "20px" },
  successIcon: { color: tokens.colorStatusSuccessForeground1 },
  infoIcon: { color: tokens.colorNeutralForeground3 },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  body: { display: "flex", flexDirection: "column", rowGap: "4px", flexGrow: 1, minWidth: 0, paddingRight: "6px" },
  title: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: "16px" },
});

const SHAPES = {
  success: CheckmarkCircleFilled,
  info: InfoRegular,
  warning: WarningFilled,
  error: ErrorCircleFilled,
};

interface NoticeProps {
  readonly intent: keyof typeof SHAPES;
  readonly title: string;
  readonly details?: readonly string[];
  readonly onClose?: () => void;
  readonly children?: ReactNode;
}

/** A message that stays until it is closed or replaced. Fluent's own would cost the first paint 25 kB. */
export function Notice({ intent, title, details = [], onClose, children }: NoticeProps) {
  const styles = useStyles();
  const Shape = SHAPES[intent];
  return (
    <div className={mergeClasses(styles.root, styles[intent])}>
      <span className={mergeClasses(styles.icon, styles[`${intent}Icon`])} aria-hidden>
        <Shape />
      </span>
      <div className={styles.body}>
        <span className={styles.title}>{title}</span>
        {details.length === 1 && <span>{details[0]}</span>}
        {details.length > 1 && (
          <ul className={styles.list}>
            {details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        )}
        {children}
      </div>
      {onClose && (
        <Button
          size="small"
          appearance="transparent"
          icon={<DismissRegular />}
          aria-label={paneText.closeMessage}
          onClick={onClose}
        />
      )}
    </div>
  );
}
