import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { actualsText } from "../../strings/pane-actuals";
import type { ActualInputProps } from "./actual-form";
import { TextField } from "./text-field";

/** A grade and the percent inside its band: 部分实现 70%. Without a percent the grade alone is told. */
export function GradeInput({ kind, initial, onText }: ActualInputProps<"grade-percent">) {
  const start = readGrade(initial, kind.grades);
  const [grade, setGrade] = useState(start.grade);
  const [percent, setPercent] = useState(start.percent);
  const tell = (nextGrade: string, nextPercent: string) => {
    setGrade(nextGrade);
    setPercent(nextPercent);
    const number = nextPercent.trim().replace(/[%％]$/, "");
    onText(nextGrade === "" ? "" : number === "" ? nextGrade : `${nextGrade} ${number}%`);
  };
  return (
    <>
      <Field label={actualsText.grade}>
        <RadioGroup value={grade} onChange={(_, { value }) => tell(value, percent)}>
          {kind.grades.map((name) => (
            <Radio key={name} value={name} label={name} />
          ))}
        </RadioGroup>
      </Field>
      <TextField
        numeric
        label={actualsText.gradePercent}
        value={percent}
        unit="%"
        onChange={(value) => tell(grade, value)}
      />
    </>
  );
}

function readGrade(text: string, grades: readonly string[]): { readonly grade: string; readonly percent: string } {
  const trimmed = text.trim();
  const grade = [...grades].sort((a, b) => b.length - a.length).find((name) => trimmed.startsWith(name));
  if (grade === undefined) return { grade: "", percent: "" };
  const rest = trimmed.slice(grade.length).trim();
  return { grade, percent: /^[\d.]+[%％]$/.test(rest) ? rest.slice(0, -1) : "" };
}
