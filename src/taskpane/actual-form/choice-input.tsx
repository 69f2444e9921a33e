import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { actualsText } from "../../strings/pane-actuals";
import type { ActualInputProps } from "./actual-form";

/** One of the words that the standard knows: 是/否, 优/良/中/差, the name of a state. */
export function ChoiceInput({ kind, initial, onText }: ActualInputProps<"choice">) {
  const [chosen, setChosen] = useState(initial.trim());
  return (
    <Field label={actualsText.choice}>
      <RadioGroup
        value={chosen}
        onChange={(_, { value }) => {
          setChosen(value);
          onText(value);
        }}
      >
        {kind.choices.map((choice) => (
          <Radio key={choice} value={choice} label={choice} />
        ))}
      </RadioGroup>
    </Field>
  );
}
