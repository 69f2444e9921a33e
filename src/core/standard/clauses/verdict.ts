import type { Rational } from "../../number/rational";
import type { Interval, Marks } from "../rule";
import type { Band } from "../scan/band-at";
import type { WrittenMarks } from "../scan/marks-at";
import type { RawExpression } from "../scan/expression-at";
import type { Quantity } from "../scan/quantity-at";

/** What a clause says about the score: the words that end it (得满分, 扣2分, 按比例得分, 扣完为止). */
export type Verdict =
  | { readonly is: "full"; /** 得对应权重分: all, or a share each. */ readonly corresponding: boolean }
  | { readonly is: "zero" }
  /** `said`: with a verb (得5分); otherwise bare marks after a name or bound (优5分). */
  | {
      readonly is: "give";
      readonly written: WrittenMarks;
      readonly said: boolean;
      readonly added: boolean;
      readonly each: boolean;
      readonly unit?: string;
    }
  /** `unit`: 扣0.5分/个. */
  | { readonly is: "deduct"; readonly written: WrittenMarks; readonly each: boolean; readonly unit?: string }
  /** A range inside which a person chooses: 得3-4分, 100%-80%（含）. */
  | { readonly is: "band"; readonly band: Band; readonly deduct: boolean }
  /** 100%、75%、50%、0%权重分, in the order of names before it. */
  | { readonly is: "list"; readonly marks: readonly WrittenMarks[]; readonly deduct: boolean }
  | { readonly is: "bands"; readonly bands: readonly Interval[]; readonly of: "percent" | "points" }
  | {
      readonly is: "proportional";
      /** The words that name the share: 实际完成, 超出的, 目标值占实际值. */
      readonly share: string;
      readonly deduct: boolean;
      readonly worth: Marks | null;
    }
  | { readonly is: "formula"; readonly name: string; readonly expression: RawExpression }
  | { readonly is: "definition"; readonly name: string; readonly expression: RawExpression }
  | { readonly is: "no-bonus" }
  | { readonly is: "counts-as"; readonly quantity: Quantity }
  | { readonly is: "linear" }
  | { readonly is: "judge"; readonly range: { readonly from: Rational; readonly to: Rational } | null }
  /** 扣分, 扣相应分值: a deduction without its amount. */
  | { readonly is: "no-amount" }
  | { readonly is: "floor" }
  | { readonly is: "cap-deduct"; readonly marks: Marks }
  /** 最低得1分, 扣至60%分值为止: what is left at least. */
  | { readonly is: "lowest"; readonly marks: Marks }
  | { readonly is: "cap-give"; readonly marks: Marks | null }
  /** 本项满分10分, （5分）: what the item is worth. */
  | { readonly is: "worth"; readonly marks: Marks; readonly bracketed: boolean };

/** Verdicts that say how the whole is bounded or counted rather than what a condition gives. */
export type ModifierKind = "floor" | "lowest" | "cap-deduct" | "cap-give" | "worth" | "no-bonus" | "linear";
