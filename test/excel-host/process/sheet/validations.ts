import type { AreaModel, SheetModel, ValidationModel } from "../../model/workbook";
import { areaCovers, areasOverlap, intersect, joinAreas, sameArea, subtractArea } from "../areas";
import { without } from "../../model/without";

/** Takes the area out of every rule; rules without cells vanish. */
export function removeValidations(sheet: SheetModel, area: AreaModel): void {
  if (!sheet.validations.some((rule) => rule.areas.some((one) => areasOverlap(one, area)))) return;
  sheet.validations = sheet.validations
    .map((rule) => {
      if (!rule.areas.some((one) => areasOverlap(one, area))) return rule;
      return { ...rule, areas: rule.areas.flatMap((one) => subtractArea(one, area)) };
    })
    .filter((rule) => rule.areas.length > 0);
}

/** The rules that touch the area, with the cells of the area each of them covers. */
export function validationsIn(sheet: SheetModel, area: AreaModel): { rule: ValidationModel; areas: AreaModel[] }[] {
  const found: { rule: ValidationModel; areas: AreaModel[] }[] = [];
  for (const rule of sheet.validations) {
    if (!rule.areas.some((one) => areasOverlap(one, area))) continue;
    found.push({ rule, areas: rule.areas.flatMap((one) => intersect(one, area) ?? []) });
  }
  return found;
}

/** The rule of a cell. */
export function validationAt(sheet: SheetModel, row: number, column: number): ValidationModel | null {
  return validationsIn(sheet, { row, column, rows: 1, columns: 1 })[0]?.rule ?? null;
}

/** Rules that differ from each other in what they demand or say. */
export function distinctRules(found: readonly { rule: ValidationModel }[]): ValidationModel[] {
  const seen = new Map<string, ValidationModel>();
  for (const { rule } of found) seen.set(contentOf(rule), rule);
  return [...seen.values()];
}

const contents = new WeakMap<ValidationModel, string>();

/** A rule's text without its cells; rules are replaced, never changed in place, but for their areas. */
function contentOf(rule: ValidationModel): string {
  let content = contents.get(rule);
  if (content !== undefined) return content;
  content = JSON.stringify(without(rule, "areas"), (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value
  );
  contents.set(rule, content);
  return content;
}

/** Changes the rules of just these cells; cells without a rule get `fallback` first. */
export function changeValidations(
  sheet: SheetModel,
  area: AreaModel,
  fallback: Omit<ValidationModel, "areas">,
  change: (rule: ValidationModel) => ValidationModel
): void {
  const found = validationsIn(sheet, area);
  const bare = found.reduce<AreaModel[]>(
    (rest, { areas }) =>
      rest.flatMap((one) =>
        areas.reduce<AreaModel[]>((parts, hole) => parts.flatMap((part) => subtractArea(part, hole)), [one])
      ),
    [area]
  );
  removeValidations(sheet, area);
  const changed = found.map(({ rule, areas }) => change({ ...rule, areas }));
  if (bare.length > 0) changed.push(change({ ...fallback, areas: bare }));
  for (const rule of changed) addValidation(sheet, rule);
}

/** Adds a rule; a rule with the same content takes its cells in. */
export function addValidation(sheet: SheetModel, rule: ValidationModel): void {
  const content = contentOf(rule);
  const twin = sheet.validations.find((one) => contentOf(one) === content);
  if (twin && twin.areas.length < 100) twin.areas = joinAreas([...twin.areas, ...rule.areas]);
  else if (twin) twin.areas.push(...rule.areas);
  else sheet.validations.push({ ...rule, areas: joinAreas(rule.areas) });
}

export function coversAll(areas: readonly AreaModel[], area: AreaModel): boolean {
  if (areas.some((one) => areaCovers(one, area) || sameArea(one, area))) return true;
  const rest = areas.reduce<AreaModel[]>((parts, hole) => parts.flatMap((part) => subtractArea(part, hole)), [area]);
  return rest.length === 0;
}
