import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { paneText } from "../../strings/pane";

const useStyles = makeStyles({
  root: {
    boxSizing: "border-box",
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  head: { padding: "14px 44px 12px 16px", backgroundColor: tokens.colorNeutralBackground1 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  body: { display: "flex", justifyContent: "flex-start", padding: "16px" },
});

/** The first thing that is drawn. */
export function Opening() {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <header className={styles.head}>
        <h1 className={styles.title}>{paneText.product}</h1>
      </header>
      <main className={styles.body}>
        <Spinner size="tiny" label={paneText.reading} />
      </main>
    </div>
  );
}
