import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { actualsText } from "../../strings/pane-actuals";
import type { ActualInputProps } from "./actual-form";
import { TextField } from "./text-field";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))", gap: "8px" },
});

/** How many: a bare number, or met of all (2/3) where the standard counts what is met. */
export function CountInput({ kind, initial, onText }: ActualInputProps<"count">) {
  const styles = useStyles();
  const start = readCount(initial);
  const [count, setCount] = useState(start.count);
  const [all, setAll] = useState(kind.of === null ? start.all : String(kind.of));
  const asShare = kind.counts === "met";
  const tell = (nextCount: string, nextAll: string) => {
    setCount(nextCount);
    setAll(nextAll);
    const [k, n] = [nextCount.trim(), nextAll.trim()];
    onText(!asShare ? k : k === "" || n === "" ? "" : `${k}/${n}`);
  };
  return (
    <div className={styles.pair}>
      <TextField
        numeric
        label={actualsText.countLabels[kind.counts]}
        value={count}
        hint={kind.of === null ? actualsText.whole : actualsText.countOfKnown(kind.of)}
        onChange={(value) => tell(value, all)}
      />
      {asShare && kind.of === null && (
        <TextField
          numeric
          label={actualsText.countOf}
          value={all}
          hint={actualsText.whole}
          onChange={(value) => tell(count, value)}
        />
      )}
    </div>
  );
}

function readCount(text: string): { readonly count: string; readonly all: string } {
  const match = /^\s*(\d+)\s*(?:[/／]\s*(\d+)\s*)?$/.exec(text);
  return { count: match?.[1] ?? "", all: match?.[2] ?? "" };
}
