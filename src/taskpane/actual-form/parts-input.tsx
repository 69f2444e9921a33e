import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { actualsText } from "../../strings/pane-actuals";
import { ActualForm } from "./actual-form";
import type { ActualInputProps } from "./actual-form";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: "8px" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  part: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    minWidth: 0,
    margin: 0,
    padding: "8px 10px 10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  legend: { padding: "0 4px", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

/** One answer per part of a compound standard, told with ； between them; nothing is told while one is missing. */
export function PartsInput({ kind, initial, onText }: ActualInputProps<"parts">) {
  const styles = useStyles();
  const start = readParts(initial, kind.parts.length);
  const [texts, setTexts] = useState(start);
  const change = (index: number, text: string) => {
    const next = texts.map((before, at) => (at === index ? text : before));
    setTexts(next);
    onText(next.every((it) => it !== "") ? next.join(actualsText.separator) : "");
  };
  return (
    <div className={styles.list}>
      <p className={styles.note}>{actualsText.partsNote}</p>
      {kind.parts.map((part, index) => (
        <fieldset key={index} className={styles.part}>
          <legend className={styles.legend}>{actualsText.part(index + 1, part.name)}</legend>
          <ActualForm kind={part.actual} initial={start[index] ?? ""} onText={(text) => change(index, text)} />
        </fieldset>
      ))}
    </div>
  );
}

function readParts(text: string, count: number): readonly string[] {
  const pieces = text.split(/[;；]/).map((piece) => piece.trim());
  return Array.from({ length: count }, (_, index) => (pieces.length === count ? (pieces[index] ?? "") : ""));
}
