import { useState } from "react";
import { actualsText } from "../../strings/pane-actuals";
import type { ActualInputProps } from "./actual-form";
import { Group } from "./group";
import { TextField } from "./text-field";

/** One number per name: 省级=1；市级=2, or the figures of a formula. */
export function NamedInput({ kind, initial, onText }: ActualInputProps<"named-numbers">) {
  const [values, setValues] = useState(() => readNamed(initial, kind.names));
  const change = (index: number, value: string) => {
    const next = values.map((before, at) => (at === index ? value : before));
    setValues(next);
    const complete = next.every((it) => it.trim() !== "");
    onText(complete ? kind.names.map((name, at) => `${name}=${next[at]?.trim()}`).join(actualsText.separator) : "");
  };
  return (
    <Group label={actualsText.named}>
      {kind.names.map((name, index) => (
        <TextField
          key={name}
          numeric
          label={name}
          value={values[index] ?? ""}
          onChange={(value) => change(index, value)}
        />
      ))}
    </Group>
  );
}

function readNamed(text: string, names: readonly string[]): readonly string[] {
  const pieces = text.split(/[;；]/).map((piece) => piece.split(/[=＝:：]/).map((word) => word.trim()));
  return names.map((name) => pieces.find(([key]) => key === name)?.[1] ?? "");
}
