import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { FormEvent } from "react";
import type { Finding } from "../../../core/finding";
import { findingsText } from "../../../strings/pane-findings";
import { LinkButton } from "../../design/link-button";
import { usePane } from "../../store/pane-context";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px" },
  line: { display: "flex", flexWrap: "wrap", gap: "4px 12px" },
  input: { minWidth: 0 },
});

interface IgnoreFormProps {
  readonly finding: Finding;
  readonly onClose: () => void;
}

/** Asks why a warning may stay, and remembers the answer in the workbook. */
export function IgnoreForm({ finding, onClose }: IgnoreFormProps) {
  const styles = useStyles();
  const pane = usePane();
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (reason.trim() !== "") void pane.memory.ignore(finding, reason.trim()).then(onClose);
  };
  const missing = asked && reason.trim() === "";
  return (
    <form className={styles.root} onSubmit={submit}>
      <Field
        label={findingsText.ignoreTitle}
        {...(missing ? { validationMessage: findingsText.ignoreNeedsReason } : {})}
      >
        <Input
          className={styles.input}
          value={reason}
          placeholder={findingsText.ignorePlaceholder}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <div className={styles.line}>
        {findingsText.ignoreReasons.map((usual) => (
          <LinkButton key={usual} onClick={() => setReason(usual)}>
            {usual}
          </LinkButton>
        ))}
      </div>
      <div className={styles.line}>
        <Button type="submit" size="small" appearance="primary">
          {findingsText.ignoreConfirm}
        </Button>
        <Button size="small" onClick={onClose}>
          {findingsText.cancel}
        </Button>
      </div>
    </form>
  );
}
