import { withIntervals } from "./intervals";
import { gluedListPoints } from "./list-numbers";
import type { Source } from "./source";
import { SIMPLIFIED, SIGNS, TYPOS } from "./characters";

const IGNORED =
  // eslint-disable-next-line no-control-regex -- control characters are what is ignored
  /[\s\u0000-\u001f\u007f\u00a0\u00ad\u180e\u200b-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff“”‘’"'「」『』`´]/;
const DIGIT = /\d/;

/**
 * Folds a text so that each meaning has one spelling: “９０％（含） 以上” and "90%(含)以上" become the same. Spaces and quotes
 * go (a space stays only between two digits, where it separates), thousands separators go, slips of the pen with one
 * possible meaning are mended (不得份). Every character keeps its place in the original.
 */
export function foldCharacters(original: string): Source {
  const text: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (character: string, start: number, end: number) => {
    text.push(character);
    starts.push(start);
    ends.push(end);
  };
  let spaced = false;
  const written = withIntervals(original);
  for (let i = 0; i < original.length; i++) {
    const typed = written.charAt(i);
    const ideograph = typed >= "\u4e00" && typed <= "\u9fff";
    if (!ideograph && IGNORED.test(typed)) {
      spaced = true;
      continue;
    }
    const character = foldOne(typed);
    if (ideograph) {
      spaced = false;
      put(character, i, i + 1);
      continue;
    }
    const previous = text[text.length - 1] ?? "";
    if (spaced && DIGIT.test(character) && DIGIT.test(previous)) put(" ", i, i);
    spaced = false;
    if (joinsPrevious(previous, character)) {
      text[text.length - 1] = JOINED[previous + character] ?? previous;
      ends[ends.length - 1] = i + 1;
    } else {
      put(character, i, i + 1);
    }
  }
  return mend({ original, text: text.join(""), starts, ends });
}

const JOINED: Readonly<Record<string, string>> = {
  ">=": "≥",
  "=>": "≥",
  "<=": "≤",
  "=<": "≤",
  "≥=": "≥",
  "≤=": "≤",
  "--": "-",
  "……": "…",
  "==": "=",
};

function joinsPrevious(previous: string, character: string): boolean {
  return Object.prototype.hasOwnProperty.call(JOINED, previous + character);
}

const FOLDED: ReadonlyMap<string, string> = new Map([...Object.entries(SIGNS), ...Object.entries(SIMPLIFIED)]);

/** Full-width forms, look-alike signs and traditional characters. */
function foldOne(typed: string): string {
  const code = typed.charCodeAt(0);
  const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : typed;
  return FOLDED.get(narrow) ?? narrow;
}

/** Removes thousands separators and sets decimal points apart from full stops, then mends known slips of the same length. */
function mend(source: Source): Source {
  const kept: number[] = [];
  const { text } = source;
  const opens = (at: number) =>
    at === 0 || (/[;。]/.test(text.charAt(at - 1)) && !/[;。]/.test(text.charAt(at))) || onNewLine(source, at);
  const points = gluedListPoints(text, opens);
  if (points.size === 0 && !TO_MEND.test(text)) return { ...source, text: withoutSlips(text) };
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (character === "," && isThousandsSeparator(text, i)) continue;
    if (character === "以" && text.charAt(i - 1) === "乘") continue;
    kept.push(i);
    out += points.has(i) ? ")" : mended(text, i);
  }
  return {
    original: source.original,
    text: withoutSlips(out),
    starts: kept.map((i) => source.starts[i] ?? 0),
    ends: kept.map((i) => source.ends[i] ?? 0),
  };
}

/** What the loop above looks for; most texts have none of it. */
const TO_MEND = /\d,\d{3}|(?:^|\D)\.|[xX]|乘以/;

function withoutSlips(text: string): string {
  return TYPOS.reduce(
    (mended, [slip, meant]) => (mended.includes(slip) ? mended.split(slip).join(meant) : mended),
    text
  );
}

function onNewLine({ original, starts, ends }: Source, at: number): boolean {
  return /\n/.test(original.slice(ends[at - 1], starts[at]));
}

const BEFORE_TIMES = /[\u4e00-\u9fa5)%\d]/;
const AFTER_TIMES = /[\u4e00-\u9fa5(\d]/;

/** A full stop that is no decimal point, and an x that is a multiplication sign. */
function mended(text: string, at: number): string {
  const character = text.charAt(at);
  const previous = text.charAt(at - 1);
  if (character === ".") return DIGIT.test(previous) ? "." : "。";
  if (character === "乘" && text.charAt(at + 1) === "以") return "×";
  const times = (character === "x" || character === "X") && BEFORE_TIMES.test(previous);
  return times && AFTER_TIMES.test(text.charAt(at + 1)) ? "×" : character;
}

const THREE_DIGITS = /\d{3}(?!\d)/y;

function isThousandsSeparator(text: string, at: number): boolean {
  if (!DIGIT.test(text.charAt(at - 1))) return false;
  let digits = 0;
  while (digits < 4 && DIGIT.test(text.charAt(at - 1 - digits))) digits++;
  THREE_DIGITS.lastIndex = at + 1;
  return digits <= 3 && THREE_DIGITS.test(text);
}
