import type { TableModel } from "../model/workbook";
import type { Package } from "./package";
import type { Relationship } from "./relationships";
import { parseAreaReference } from "./reference";
import { attribute, booleanAttribute, numberAttribute, rootOf } from "./xml-dom";

/** A table (ListObject) with the part that it stands in. */
export interface LoadedTable {
  readonly path: string;
  readonly table: TableModel;
}

export function readTables(source: Package, relationships: readonly Relationship[]): LoadedTable[] {
  return relationships.flatMap((entry) => {
    const document = entry.kind === "table" && !entry.external ? source.document(entry.target) : null;
    if (!document) return [];
    const root = rootOf(document);
    const area = parseAreaReference(attribute(root, "ref") ?? "");
    if (!area) return [];
    const table: TableModel = {
      id: attribute(root, "id") ?? "",
      name: attribute(root, "displayName") ?? attribute(root, "name") ?? "",
      area,
      showHeaders: numberAttribute(root, "headerRowCount") !== 0,
      showTotals: (numberAttribute(root, "totalsRowCount") ?? 0) > 0 && booleanAttribute(root, "totalsRowShown", true),
    };
    return [{ path: entry.target, table }];
  });
}
