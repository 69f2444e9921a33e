import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { actualsText } from "../../strings/pane-actuals";
import type { ActualInputProps } from "./actual-form";
import { Group } from "./group";

/** The conditions one by one; told as 是；否；是 in the order of the standard. */
export function ItemsInput({ kind, initial, onText }: ActualInputProps<"items">) {
  const [met, setMet] = useState(() => readItems(initial, kind.items.length));
  const toggle = (index: number) => {
    const next = met.map((value, at) => (at === index ? !value : value));
    setMet(next);
    onText(next.map((value) => (value ? actualsText.itemYes : actualsText.itemNo)).join(actualsText.separator));
  };
  return (
    <Group label={actualsText.items}>
      <div>
        {kind.items.map((item, index) => (
          <div key={index}>
            <Checkbox label={item} checked={met[index] ?? false} onChange={() => toggle(index)} />
          </div>
        ))}
      </div>
    </Group>
  );
}

function readItems(text: string, count: number): readonly boolean[] {
  const words = text.split(/[;；]/).map((word) => word.trim());
  const readable = words.length === count && words.every((word) => word === "是" || word === "否");
  return Array.from({ length: count }, (_, index) => readable && words[index] === "是");
}
