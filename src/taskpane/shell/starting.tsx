import { Button, makeStyles } from "@fluentui/react-components";
import { paneText } from "../../strings/pane";
import { Notice } from "../design/notice";
import { usePane, usePaneState } from "../store/pane-context";
import { Opening } from "./opening";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: "12px", padding: "16px" },
});

/** Before the sheet was read, or when it could not be read. */
export function Starting() {
  const styles = useStyles();
  const pane = usePane();
  const { phase, failure } = usePaneState();
  if (phase !== "failed") return <Opening />;
  return (
    <main className={styles.root}>
      <h1>{paneText.product}</h1>
      <Notice intent="error" title={paneText.startFailed} details={failure ? [failure] : []} />
      <Button appearance="primary" onClick={() => void pane.start()}>
        {paneText.retry}
      </Button>
    </main>
  );
}
