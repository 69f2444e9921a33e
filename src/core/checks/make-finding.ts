import type { RowAssessment } from "../assessment";
import type { Finding, FindingCode, Fix } from "../finding";
import { cellAddress } from "../grid/address";
import type { Position } from "../grid/area";
import type { Span } from "../standard/reading";
import type { Role } from "../table/target-table";
import type { CheckInput } from "./check";
import { headerPlace, placeOf } from "./place";
import { SEVERITIES } from "./severities";

/** What a finding may say beyond its code and cell. */
export interface FindingDetails {
  readonly params?: Readonly<Record<string, string>>;
  readonly span?: Span | null;
  readonly fix?: Fix | null;
}

/** A finding about one row, at the cell of a role. Its params always hold `cell` (“G14”) and the indicator's `name`. */
export function rowFinding(
  { table }: CheckInput,
  { indicator }: RowAssessment,
  role: Role,
  code: FindingCode,
  details: FindingDetails = {}
): Finding {
  const place = placeOf(table, indicator, role);
  const params = { name: indicator.name, ...details.params };
  return finding(place, code, indicator.row, { ...details, params });
}

/** A finding about the table as a whole, at a header cell. */
export function tableFinding(
  { table }: CheckInput,
  role: Role,
  code: FindingCode,
  details: FindingDetails = {}
): Finding {
  return finding(headerPlace(table, role), code, null, details);
}

/** A finding at any cell of the table. */
export function finding(
  { row, column }: Position,
  code: FindingCode,
  indicatorRow: number | null,
  { params = {}, span = null, fix = null }: FindingDetails
): Finding {
  const cell = cellAddress({ row, column });
  return { code, severity: SEVERITIES[code], row, column, params: { cell, ...params }, span, fix, indicatorRow };
}
