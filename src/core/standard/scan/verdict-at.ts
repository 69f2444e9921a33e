import { Rational } from "../../number/rational";
import type { Verdict } from "../clauses/verdict";
import { amountVerdictAt } from "./amount-verdict-at";
import { formulaAt } from "./formula-at";
import { judgeAt, rangeAt } from "./judge-at";
import { listVerdictAt } from "./list-verdict-at";
import { modifierAt } from "./modifier-at";
import type { Read } from "./number-at";
import { matchAt, sticky } from "./pattern";
import { plainVerdictAt } from "./plain-verdict-at";
import { proportionalAt } from "./proportional-at";
import { quantityAt } from "./quantity-at";

/** Where the text stands, for readers that only speak at the start of a clause. */
export interface Place {
  readonly clauseStart: boolean;
}

const COUNTS_AS = sticky("(?:一律|均)?(?:按照|按|以)");
const COUNTS_TAIL = sticky("(?:的)?(?:计算|计入|计|算|处理|执行|核算)(?:分)?");
const GIVES_TAIL = sticky("(?:的)?(?:比例)?(?:计分|得分|赋分|给分|记分|计得分|打分|计算得分)");
const NO_AMOUNT = sticky(
  "(?:(?:相应|适当|给予|予以|进行|应)?(?:扣分|减分|扣减|扣除|扣罚)(?:处理)?|扣(?:除|减)?(?:相应|对应|该条|该部分|相关)(?:的)?(?:权重分值|权重分|权重|分值|分数|得分|分)?)(?!标准|细则|办法|项|依据|原因|情况|说明|总|不|公式|为|=|:|最|上|至|到|完)"
);

interface Reader {
  /** Characters its words may begin with: at any other character it is not even tried. */
  readonly starts: ReadonlySet<string>;
  readonly read: (text: string, at: number) => Read<Verdict> | null;
}

const NUMERALS = "0123456789零〇一壹二两贰三叁四五六七八九十百千半";
const reader = (starts: string, read: Reader["read"]): Reader => ({ starts: new Set(starts), read });

const ANYWHERE: readonly Reader[] = [
  reader("按依根以同等成正", proportionalAt),
  reader(
    `直至以最保可并扣减该本此不无得低小少累合总共上封满加计记给超高也亦均一其中按照采用线多权分标指的配基项所对相${NUMERALS}`,
    modifierAt
  ),
  reader("得并则分依对相各", listVerdictAt),
  reader(`得分在扣给计赋评打加为${NUMERALS}`, rangeAt),
  reader("得计记给赋评打获为算视不没无该本此分扣减清归全按以照可即应才方则指权的满0零实执一", plainVerdictAt),
  reader("酌斟自主视适综由专领考评合据分区根按依结扣得给计", judgeAt),
  reader("一均按以", countsAsAt),
  reader(`按各均都可即应只仅共合则相并再倒扣减核得计记给赋评打获加算为占视${NUMERALS}`, amountVerdictAt),
  reader("相适给予进应扣减", noAmountAt),
];
/** Every character that a reader, a formula's announcement or 每 may begin with. */
const STARTS = new Set([...ANYWHERE.flatMap(({ starts }) => [...starts]), "每"]);

/** Whether a verdict may begin with this character inside a clause; most characters are passed over. */
export function startsVerdict(character: string): boolean {
  return STARTS.has(character);
}

/** The words at this place that say something about the score, the most specific reading first; null for other words. */
export function verdictAt(text: string, at: number, place: Place): Read<Verdict> | null {
  if (place.clauseStart || text.startsWith("按", at) || text.startsWith("得分", at)) {
    const formula = formulaAt(text, at);
    if (formula) return formula;
  }
  const character = text.charAt(at);
  for (const { starts, read } of ANYWHERE) {
    const found = starts.has(character) ? read(text, at) : null;
    if (found) return found;
  }
  return null;
}

/** 按100%计算, 按1%计: counts as so much; with 计分 or 得分 it gives that share. */
function countsAsAt(text: string, at: number): Read<Verdict> | null {
  const lead = matchAt(COUNTS_AS, text, at);
  const quantity = lead && quantityAt(text, at + lead[0].length);
  if (!quantity) return null;
  const gives = quantity.value.kind !== "plain" ? matchAt(GIVES_TAIL, text, quantity.end) : null;
  if (gives) {
    const amount = quantity.value.amount.over(Rational.HUNDRED);
    const written = { marks: { amount, of: "weight" as const }, bare: false, own: false };
    const value: Verdict = { is: "give", written, said: true, added: false, each: false };
    return { value, end: quantity.end + gives[0].length };
  }
  const tail = matchAt(COUNTS_TAIL, text, quantity.end);
  return tail ? { value: { is: "counts-as", quantity: quantity.value }, end: quantity.end + tail[0].length } : null;
}

function noAmountAt(text: string, at: number): Read<Verdict> | null {
  const match = matchAt(NO_AMOUNT, text, at);
  return match ? { value: { is: "no-amount" }, end: at + match[0].length } : null;
}
