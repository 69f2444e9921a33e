import type { PlannedCell } from "../core/plan/write-plan";
import { isFormula } from "./cell-block";

/** What a cell holds, with the text "=A1" told apart from the formula =A1. Null is an empty cell. */
export type Content = string | number | boolean | null | { readonly f: string };

/** The content of a cell from Office's `formulas` and `values`. */
export function contentOf(formula: unknown, value: unknown): Content {
  if (isFormula(formula, value)) return { f: formula };
  if (value === "" || value === null || value === undefined) return null;
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

/** The content that a planned cell will have. */
export function plannedContent(cell: PlannedCell): Content {
  if ("clear" in cell) return null;
  if ("number" in cell) return Number(cell.number);
  if ("formula" in cell) return { f: cell.formula };
  return cell.text === "" ? null : cell.text.replace(/^'/, "");
}

/** Equal for the user: the program may have taken the quotes off a sheet's name in a formula, or the spaces. */
export function sameContent(one: Content, other: Content): boolean {
  return keyOf(one) === keyOf(other);
}

/** One text per distinct content; a number and the same digits as text differ. */
export function keyOf(content: Content): string {
  if (content === null) return "";
  if (typeof content === "object") return `f${content.f.replace(/['\s]/g, "").toUpperCase()}`;
  return `${typeof content === "string" ? "s" : typeof content}${String(content)}`;
}

/** A content in words, for a report of conflicts. */
export function shownContent(content: Content): string {
  if (content === null) return "";
  return typeof content === "object" ? content.f : String(content);
}

/**
 * What is written to `formulas` so that the cell comes to hold this content: text that Excel could take for a number, date,
 * formula or anything else gets an apostrophe, except in a text cell, which takes everything literally.
 */
export function writtenForm(content: Content, format: string): string | number | boolean {
  if (content === null) return "";
  if (typeof content === "object") return content.f;
  if (typeof content !== "string") return content;
  return format !== "@" && isTakenOtherwise(content) ? `'${content}` : content;
}

/** Starts like a number, date, amount, formula or command, or is a logical or error value. */
function isTakenOtherwise(text: string): boolean {
  return (
    /^[\s\d=+\-@(（.,，．'$¥￥€£%％＝＋－＠０-９#/＃\u00a0\u3000]/.test(text) ||
    /^(?:true|false|真|假|上午|下午|公元|星期)/i.test(text) ||
    /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(text) ||
    /^[一二三四五六七八九十〇零○百]+(?:月|年|日|时)/.test(text)
  );
}
