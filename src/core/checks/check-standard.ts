import type { RowAssessment } from "../assessment";
import type { Finding } from "../finding";
import { readStandard } from "../standard/read-standard";
import type { Span } from "../standard/reading";
import type { CheckInput } from "./check";
import { rowFinding } from "./make-finding";
import { isPlaceholder } from "./placeholder";
import { applicableRows } from "./rows";
import { standardContextOf } from "./standard-context";
import { spanInCell, wordsOf } from "./standard-span";

/**
 * A 评（扣）分标准 that is not there, leaves the score to a person (酌情扣分), lacks a number or cannot be read. The words
 * in question are marked. A standard for which the user chose a rule has been dealt with.
 */
export function checkStandard(input: CheckInput): readonly Finding[] {
  if (input.table.columns.standard === undefined) return [];
  return applicableRows(input).flatMap((row) => checkRow(input, row));
}

function checkRow(input: CheckInput, row: RowAssessment): readonly Finding[] {
  const { indicator, reading } = row;
  if (isPlaceholder(indicator.standard)) {
    return [rowFinding(input, row, "standard", "standard-missing", { params: { value: indicator.standard } })];
  }
  if (reading.refusal) {
    if (lacksOnlyTarget(input, row)) return [];
    const { code, reason, params, span } = reading.refusal;
    return [
      rowFinding(input, row, "standard", code, {
        ...marked(row, span),
        params: { ...params, reason, ...quoted(row, span) },
      }),
    ];
  }
  const judged = reading.rule?.kind === "judgement" && reading.origin === "text";
  if (!judged) return [];
  const span = reading.segments.find((segment) => segment.as === "used") ?? null;
  return [
    rowFinding(input, row, "standard", "standard-needs-judgement", { ...marked(row, span), params: quoted(row, span) }),
  ];
}

/** “每低1%扣1分” beside an empty target starts nowhere. The target is what is missing, and that is said there. */
function lacksOnlyTarget({ table }: CheckInput, row: RowAssessment): boolean {
  const { indicator } = row;
  if (indicator.target !== "" || indicator.type === null || indicator.type === "定性") return false;
  return readStandard(indicator.standard, { ...standardContextOf(table, row), target: ANY_TARGET }).rule !== null;
}
const ANY_TARGET = "90";

function marked(row: RowAssessment, span: Span | null) {
  return { span: spanInCell(row, span) };
}

function quoted(row: RowAssessment, span: Span | null) {
  return { words: wordsOf(row, span) };
}
