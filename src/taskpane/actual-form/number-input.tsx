import { useState } from "react";
import { actualsText } from "../../strings/pane-actuals";
import type { ActualInputProps } from "./actual-form";
import { TextField } from "./text-field";

/** A number in the indicator's unit: 98.5, 1,756. What is typed is told as it is; the score beside it says what it means. */
export function NumberInput({ kind, initial, onText }: ActualInputProps<"number">) {
  const [text, setText] = useState(initial);
  return (
    <TextField
      numeric
      label={actualsText.number(kind.unit)}
      value={text}
      unit={kind.unit}
      hint={kind.whole ? actualsText.whole : undefined}
      onChange={(value) => {
        setText(value);
        onText(value.trim());
      }}
    />
  );
}
