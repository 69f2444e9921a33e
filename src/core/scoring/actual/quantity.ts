import { isKnownUnit, normaliseUnit } from "../../lexicon/units";
import { parseNumberText } from "../../number/parse-number";
import type { Rational } from "../../number/rational";
import { questions } from "../../../strings/questions";
import type { RowFacts } from "../facts";
import type { Read } from "../rule-result";
import { notReadable, read } from "../rule-result";
import type { ActualCell } from "./actual-cell";
import { printDate } from "../print";

/** A number as it stands in the cell, with the unit written beside it. */
export interface Quantity {
  readonly value: Rational;
  /** "%", "万元", "个"; "" when none is written. */
  readonly unit: string;
  readonly percent: boolean;
}

const LEAD =
  /^(?:全年|全县|本年|当年|截至年底)?(?:实际|累计|共计|合计|总计|共)?(?:已经|已)?(?:完成|支出|发放|达到|达|为|是)?[:=]?/;
/** “全市第3名” is 3. */
const RANK = /^(?:在)?(?:全省|全市|全县|全州|全区|全国)?(?:排名|排|位列|名列|位居|列)?第/;
const DAYS = /^([\d.,]+)日$/;

/**
 * The number of a cell: 98.5, 98.5%, “1,756 户”, “实际完成24个”, “０．６亿元”, 二十六. Refused with a sentence when the cell
 * holds a date, an error, words, or only a bound (“≥95%”, “约50”).
 */
export function readQuantity(cell: ActualCell, facts: RowFacts): Read<Quantity> {
  if (cell.problem === "error") return notReadable(questions.errorInCell(cell.shown));
  if (cell.problem === "scaled") return notReadable(questions.scaledFormat(cell.shown));
  if (cell.date !== null) return notReadable(questions.dateForNumber(printDate(cell.date), facts.unit));
  if (cell.problem === "time") return notReadable(questions.notANumber(cell.shown, facts.unit));
  if (cell.number !== null) return read(heldQuantity(cell, cell.number));
  const written = parseQuantity(cell.text, facts.name);
  if (written === null) return notReadable(questions.notANumber(cell.shown, facts.unit));
  if (written === "bound") return notReadable(questions.onlyABound(cell.shown));
  return read(written);
}

function heldQuantity(cell: ActualCell, value: Rational): Quantity {
  if (cell.percent) return { value, unit: "%", percent: true };
  return { value, unit: isKnownUnit(cell.unit) ? normaliseUnit(cell.unit) : "", percent: cell.unit === "%" };
}

/** The quantity a text is; "bound" when it only says at least or at most; null when it is none. */
export function parseQuantity(text: string, name: string): Quantity | "bound" | null {
  const bare = text.replace(/[。.;,]+$/, "");
  const body = withoutLabel(bare, name).replace(RANK, "").replace(LEAD, "").replace(DAYS, "$1天");
  const parsed = parseNumberText(body) ?? parseNumberText(bare);
  if (parsed === null) return null;
  if (parsed.operator !== undefined && parsed.operator !== "=") return "bound";
  return { value: parsed.value, unit: parsed.unit, percent: parsed.percent };
}

/** Without the indicator's own name or a piece of it before the number: “满意度95%” under 群众满意度, never 差错率 under 合格率. */
function withoutLabel(text: string, name: string): string {
  const label = /^([\u4e00-\u9fa5]{2,20})[:=]?(?=[\d百])/.exec(text);
  const [all = "", words = ""] = label ?? [];
  return words !== "" && name.includes(words) ? text.slice(all.length) : text;
}
