import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";
import { paneText } from "../../strings/pane";

const useStyles = makeStyles({
  root: { alignItems: "flex-start", paddingTop: "8px", paddingBottom: "8px", whiteSpace: "normal" },
  body: { display: "flex", flexDirection: "column", rowGap: "4px", paddingRight: 0, whiteSpace: "normal" },
  list: { margin: 0, paddingLeft: "16px" },
  line: { display: "flex", alignItems: "flex-start", columnGap: "4px", justifyContent: "space-between" },
});

interface NoticeProps {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly title: string;
  readonly details?: readonly string[];
  readonly onClose?: () => void;
  readonly children?: ReactNode;
}

/** A message that stays until it is closed or replaced. */
export function Notice({ intent, title, details = [], onClose, children }: NoticeProps) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.root} politeness="polite">
      <MessageBarBody className={styles.body}>
        <div className={styles.line}>
          <MessageBarTitle>{title}</MessageBarTitle>
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
        {details.length === 1 && <span>{details[0]}</span>}
        {details.length > 1 && (
          <ul className={styles.list}>
            {details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        )}
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}
