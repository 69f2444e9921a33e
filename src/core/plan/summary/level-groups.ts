import type { RowAssessment, TableAssessment } from "../../assessment";
import { LEVEL_VOCABULARY } from "../../lexicon/levels";
import { SUMMARY_TEXT } from "../../../strings/summary";

export interface Level1Group {
  readonly name: string;
  readonly rows: readonly RowAssessment[];
  readonly level2: readonly { readonly name: string; readonly rows: readonly RowAssessment[] }[];
}

/** The applicable rows by level1 in the order of the vocabulary, then by level2 in the order of the sheet. */
export function levelGroups({ rows }: TableAssessment): readonly Level1Group[] {
  const applicable = rows.filter(({ indicator }) => indicator.status === "applicable");
  const order = Object.keys(LEVEL_VOCABULARY);
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return grouped(applicable, ({ indicator }) => indicator.level1)
    .sort((a, b) => rank(a.name) - rank(b.name))
    .map((group) => ({ ...group, level2: grouped(group.rows, ({ indicator }) => indicator.level2) }));
}

function grouped(rows: readonly RowAssessment[], nameOf: (row: RowAssessment) => string) {
  const groups = new Map<string, RowAssessment[]>();
  for (const row of rows) {
    const name = nameOf(row) || SUMMARY_TEXT.noLevel;
    const known = groups.get(name);
    if (known) known.push(row);
    else groups.set(name, [row]);
  }
  return [...groups].map(([name, members]) => ({ name, rows: members }));
}
