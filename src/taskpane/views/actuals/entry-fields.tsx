import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { actualsText } from "../../../strings/pane-actuals";
import { ActualForm } from "../../actual-form/actual-form";
import { TextField } from "../../actual-form/text-field";
import { FilterChips } from "../../design/filter-chips";
import { LinkButton } from "../../design/link-button";
import { usePane } from "../../store/pane-context";
import type { Entry } from "./use-entry";

const useStyles = makeStyles({
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The form that fits the row's rule, a line for the clerk's own words, or a line for a score given by a person. */
export function EntryFields({ entry }: { readonly entry: Entry }) {
  const { kind, free } = entry;
  if (kind?.kind === "none") return <ScoreByHand entry={entry} />;
  return kind === null || free ? <OwnWords entry={entry} /> : <Guided entry={entry} />;
}

function ScoreByHand({ entry }: { readonly entry: Entry }) {
  const { rule } = entry.row.reading;
  const range = rule?.kind === "judgement" ? rule.range : null;
  const hint = range ? actualsText.manualRange(range.from.toString(), range.to.toString()) : actualsText.manualHint;
  return <TextField numeric label={actualsText.manual} value={entry.text} hint={hint} onChange={entry.setText} />;
}

function OwnWords({ entry }: { readonly entry: Entry }) {
  const styles = useStyles();
  const pane = usePane();
  return (
    <>
      {entry.kind === null && (
        <p className={styles.quiet}>
          {actualsText.noReading}{" "}
          <LinkButton onClick={() => pane.open("standards", entry.row.indicator.row)}>
            {actualsText.toStandard}
          </LinkButton>
        </p>
      )}
      <TextField label={actualsText.actual} value={entry.text} hint={actualsText.freeHint} onChange={entry.setText} />
    </>
  );
}

type Way = "rate" | "figures";

function Guided({ entry }: { readonly entry: Entry }) {
  const styles = useStyles();
  const { kind, rateKind, inSheet } = entry;
  const [way, setWay] = useState<Way>(/[=＝]/.test(inSheet) ? "figures" : "rate");
  if (kind === null) return null;
  const asked = rateKind && way === "rate" ? rateKind : kind;
  const choose = (next: Way) => {
    setWay(next);
    entry.setText("");
  };
  return (
    <>
      {inSheet !== "" && asked.kind !== "number" && <p className={styles.quiet}>{actualsText.inSheet(inSheet)}</p>}
      {rateKind && (
        <FilterChips<Way>
          label={actualsText.rateOrFigures}
          chosen={way}
          onChoose={choose}
          chips={[
            { key: "rate", label: actualsText.rate },
            { key: "figures", label: actualsText.figures },
          ]}
        />
      )}
      <ActualForm key={`${way} ${entry.beginning}`} kind={asked} initial={entry.text} onText={entry.setText} />
    </>
  );
}
