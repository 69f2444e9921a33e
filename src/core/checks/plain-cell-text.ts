import { halfWidth } from "../lexicon/plain-text";
import { parsePlainNumber } from "../number/parse-number";
import type { Role } from "../table/target-table";

/** What was disguised: invisible characters, spaces that do not belong, full-width letters and digits, look-alikes. */
export type Disguise = "invisible" | "spaces" | "wide" | "look-alike";

/** The cell's text as it should stand, and what was taken away; `disguises` is empty when nothing was. */
export interface PlainCellText {
  readonly text: string;
  readonly disguises: readonly Disguise[];
}

/** Cells with a sign, a number or a fixed word: no space belongs into them. Line breaks of narrow columns stay. */
const COMPACT_ROLES: readonly Role[] = ["type", "unit", "level1", "level2"];
const NUMBER_ROLES: readonly Role[] = ["target", "weight", "actual"];

/**
 * The text without what hides a match: “％” is %, “９５” is 95, “产 出指标” is 产出指标, NBSP and zero-width characters go.
 * Full-width punctuation is good Chinese and stays; so do spaces beside letters and digits, and the indent of a name.
 */
export function plainCellText(shown: string, role: Role): PlainCellText {
  if (isPlain(shown)) return { text: shown, disguises: [] };
  const disguises: Disguise[] = [];
  const step = (text: string, next: string, what: Disguise): string => {
    if (next !== text && !disguises.includes(what)) disguises.push(what);
    return next;
  };
  let text = step(shown, shown.replace(INVISIBLE, ""), "invisible");
  text = step(
    text,
    text.replace(LOOK_ALIKES, (sign) => sign.normalize("NFKC")),
    "look-alike"
  );
  if (NUMBER_ROLES.includes(role) && parsePlainNumber(text) !== null) return asNumber(text, disguises);
  const compact = COMPACT_ROLES.includes(role);
  text = step(text, compact ? text.replace(ANY_SPACE, "") : spacesTidied(text), "spaces");
  text = step(text, text.replace(compact ? WIDE_SIGNS : WIDE_LETTERS, halfWidth), "wide");
  return { text, disguises };
}

/** Most cells hold nothing that could hide a match. */
export function isPlain(shown: string): boolean {
  return PLAIN.test(shown);
}
const PLAIN = /^[\x21-\x7e\u4e00-\u9fa5≥≤]*$/;
const INVISIBLE = /[\u200B-\u200F\u2060\uFEFF\u00AD\u202A-\u202E]/g;
/** Radicals that look like characters (⼈ for 人), left by copying out of a PDF. */
const LOOK_ALIKES = /[\u2E9F\u2EF3\u2F00-\u2FD5\uF900-\uFAFF]/g;
const ANY_SPACE = /[ \t\u00A0\u1680\u180E\u2000-\u200A\u202F\u205F\u3000]+/g;
const ODD_SPACE = /[\t\u00A0\u1680\u180E\u2000-\u200A\u202F\u205F]/g;
const WIDE_LETTERS = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g;
const WIDE_SIGNS = /[\uFF05\uFF0B\uFF0D\uFF10-\uFF19\uFF1C-\uFF1E\uFF21-\uFF3A\uFF41-\uFF5A\uFE64-\uFE66\uFE6A]/g;

function asNumber(text: string, disguises: readonly Disguise[]): PlainCellText {
  const bare = text.replace(ANY_SPACE, "").trim();
  const found = [...disguises];
  if (bare !== text) found.push("spaces");
  const narrow = halfWidth(bare);
  if (narrow !== bare) found.push("wide");
  return { text: found.length === 0 ? text : narrow.replace(/,/g, ""), disguises: found };
}

/** Odd spaces become plain ones; between two Chinese characters there is none. The indent at the start stays. */
function spacesTidied(text: string): string {
  const plain = text.replace(ODD_SPACE, " ");
  return plain.replace(/([\u4e00-\u9fa5])[ \u3000]+(?=[\u4e00-\u9fa5])/g, "$1");
}
