import type { ActualKind } from "../../core/scoring/score";
import { ChoiceInput } from "./choice-input";
import { CountInput } from "./count-input";
import { GradeInput } from "./grade-input";
import { ItemsInput } from "./items-input";
import { LateInput } from "./late-input";
import { NamedInput } from "./named-input";
import { NumberInput } from "./number-input";
import { PartsInput } from "./parts-input";

/** What every small form gets: the text of the cell to begin with, and where to tell the text that it stands for. */
export interface ActualInputProps<Kind extends ActualKind["kind"]> {
  readonly kind: Extract<ActualKind, { kind: Kind }>;
  /** Read once, when the form appears; a form that cannot read it starts empty. */
  readonly initial: string;
  /** "" while something is missing. */
  readonly onText: (text: string) => void;
}

interface ActualFormProps {
  readonly kind: ActualKind;
  readonly initial: string;
  readonly onText: (text: string) => void;
}

/** Asks for exactly what a rule wants to find in 实际完成值, and tells the text that a clerk would type there. */
export function ActualForm({ kind, ...rest }: ActualFormProps) {
  switch (kind.kind) {
    case "number":
      return <NumberInput kind={kind} {...rest} />;
    case "choice":
      return <ChoiceInput kind={kind} {...rest} />;
    case "grade-percent":
      return <GradeInput kind={kind} {...rest} />;
    case "count":
      return <CountInput kind={kind} {...rest} />;
    case "items":
      return <ItemsInput kind={kind} {...rest} />;
    case "named-numbers":
      return <NamedInput kind={kind} {...rest} />;
    case "date-or-late":
      return <LateInput kind={kind} {...rest} />;
    case "parts":
      return <PartsInput kind={kind} {...rest} />;
    case "none":
      return null;
  }
}
