import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { actualsText } from "../../strings/pane-actuals";
import type { ActualInputProps } from "./actual-form";
import { TextField } from "./text-field";

type How = "on-time" | "date" | "late";

/** In time, on a date, or so many days (workdays, weeks, months) late. */
export function LateInput({ kind, initial, onText }: ActualInputProps<"date-or-late">) {
  const start = readLate(initial);
  const [how, setHow] = useState<How | "">(start.how);
  const [date, setDate] = useState(start.date);
  const [late, setLate] = useState(start.late);
  const tell = (nextHow: How | "", nextDate: string, nextLate: string) => {
    setHow(nextHow);
    setDate(nextDate);
    setLate(nextLate);
    const count = nextLate.trim();
    const texts: Record<How, string> = {
      "on-time": actualsText.onTime,
      date: nextDate.trim(),
      late: count === "" ? "" : actualsText.lateText(count, kind.unit),
    };
    onText(nextHow === "" ? "" : texts[nextHow]);
  };
  return (
    <>
      <Field label={actualsText.when}>
        <RadioGroup value={how} onChange={(_, { value }) => tell(value as How, date, late)}>
          <Radio value="on-time" label={actualsText.onTime} />
          <Radio value="late" label={actualsText.late} />
          <Radio value="date" label={actualsText.onDate} />
        </RadioGroup>
      </Field>
      {how === "late" && (
        <TextField
          numeric
          label={actualsText.lateBy(kind.unit)}
          value={late}
          onChange={(value) => tell(how, date, value)}
        />
      )}
      {how === "date" && <DateField value={date} onChange={(value) => tell(how, value, late)} />}
    </>
  );
}

function DateField({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  return <TextField type="date" label={actualsText.date} value={value} onChange={onChange} />;
}

function readLate(text: string): { readonly how: How | ""; readonly date: string; readonly late: string } {
  const trimmed = text.trim();
  if (trimmed === actualsText.onTime) return { how: "on-time", date: "", late: "" };
  const date = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(trimmed);
  if (date) {
    const [, year = "", month = "", day = ""] = date;
    return { how: "date", date: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`, late: "" };
  }
  const late = /^(\d+)(?:天|个?工作日|周|个?月)?$/.exec(trimmed);
  return late ? { how: "late", date: "", late: late[1] ?? "" } : { how: "", date: "", late: "" };
}
