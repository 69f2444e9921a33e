import { isDateCell, numberOfCell, shownText } from "../grid/cell-number";
import type { Cell } from "../grid/grid";
import { isQuantitative, parseIndicatorType } from "../lexicon/indicator-types";
import type { LevelLabel } from "../lexicon/levels";
import { combinedLevelsOf, levelLabelOf } from "../lexicon/levels";
import { cleanText, compactText } from "../lexicon/plain-text";
import { isFiller, isNotApplicable, isSignature } from "../lexicon/row-words";
import { simplified } from "../lexicon/traditional";
import { isKnownUnit } from "../lexicon/units";
import type { NumberText } from "../number/parse-number";
import type { IndicatorType } from "./target-table";

/** Longer texts are sentences: no type, level, unit, date or number. */
const SHORT = 40;
/** 指标10：…… is the longest filler. */
const SHORT_WORD = 12;
const SCORING =
  /扣|得分|满分|不得份|赋分|计分|记分|加分|[权權]重|酌情|[得记计给加减][\d０-９一二三四五六七八九十]+(?:\.\d+)?分|[\d０-９]分(?![钟类析布])|优[秀良]?得|按比例/;
const DATE =
  /(?:19|20)\d\d[-./年]\d{1,2}|\d{1,2}月(?:\d{1,2}日|底|末|初|中旬|上旬|下旬|份)|^(?:19|20)\d\d年(?:底|末|内|前|度)?$|年底|年末|月底|季度末/;

/** A cell with what its content looks like; the recogniser asks these, never the raw text. Worked out when asked for. */
export class CellView {
  /** As the sheet shows it. */
  readonly shown: string;
  readonly text: string;
  /** Half width, simplified, without spaces: for comparing. "" when the cell is empty. */
  readonly compact: string;
  private traits: Traits | undefined;

  constructor(
    readonly row: number,
    readonly column: number,
    readonly cell: Cell,
    private readonly known: TraitsByText
  ) {
    this.shown = cell.value === null && cell.text === "" ? "" : shownText(cell);
    this.text = this.shown === "" ? "" : cleanText(this.shown);
    this.compact = this.text === "" ? "" : compactForm(this.text);
  }

  /** One of the six types, however written. */
  get type(): IndicatorType | null {
    return this.all.type;
  }
  /** A bare 定量. */
  get quantitative(): boolean {
    return this.all.quantitative;
  }
  get level(): LevelLabel | null {
    return this.all.level;
  }
  /** 产出指标/数量指标 in one cell. */
  get levels(): { readonly level1: string; readonly level2: string } | null {
    return this.all.levels;
  }
  /** A number, with or without unit and comparison. */
  get number(): boolean {
    return this.all.number;
  }
  /** The number the cell means; null for dates, words, errors. */
  get parsed(): NumberText | null {
    return this.cell.value === null ? null : (this.all.parsed ?? numberOfCell(this.cell));
  }
  /** A number with a comparison: “≥95%”. */
  get compared(): boolean {
    return this.all.compared;
  }
  get date(): boolean {
    return this.all.date;
  }
  get unit(): boolean {
    return this.all.unit;
  }
  /** Words by which marks are given or taken: 扣, 得分, 满分, 记10分, 权重. */
  get scoring(): boolean {
    return this.all.scoring;
  }
  get notApplicable(): boolean {
    return this.isShortWord && this.all.notApplicable;
  }
  get filler(): boolean {
    return this.isShortWord && this.all.filler;
  }
  /** 填表人：, 业务股室审核： */
  get signature(): boolean {
    return this.all.signature;
  }

  /** Neither a number nor a sentence: those need no looking at to be no 不适用 and no ……. */
  private get isShortWord(): boolean {
    return this.compact.length <= SHORT_WORD && typeof this.cell.value !== "number";
  }

  private get all(): Traits {
    return (this.traits ??= this.work());
  }

  private work(): Traits {
    const { cell, compact } = this;
    if (compact === "" || cell.isError || typeof cell.value === "number") return traitsOf(cell, compact);
    const known = this.known.get(compact);
    if (known) return known;
    const traits = traitsOf(cell, compact);
    if (compact.length <= OFTEN) this.known.set(compact, traits);
    return traits;
  }
}

/** Of a long text only the beginning is compared with anything; words that are recognised are short. */
function compactForm(text: string): string {
  if (text.length > SHORT) return compactText(text.slice(0, SHORT / 2)) + text.slice(SHORT / 2);
  return text.length > SHORT / 2 ? compactText(text) : simplified(compactText(text));
}

/** What short words of one sheet look like: ≥, 个 and 95% come again and again. */
export type TraitsByText = Map<string, Traits>;
const OFTEN = 8;

interface Traits {
  readonly type: IndicatorType | null;
  readonly quantitative: boolean;
  readonly level: LevelLabel | null;
  readonly levels: { readonly level1: string; readonly level2: string } | null;
  readonly number: boolean;
  /** Kept when it had to be worked out anyway. */
  readonly parsed: NumberText | null;
  readonly compared: boolean;
  readonly date: boolean;
  readonly unit: boolean;
  readonly scoring: boolean;
  readonly notApplicable: boolean;
  readonly filler: boolean;
  readonly signature: boolean;
}

const NOTHING: Traits = {
  type: null,
  quantitative: false,
  level: null,
  levels: null,
  number: false,
  parsed: null,
  compared: false,
  date: false,
  unit: false,
  scoring: false,
  notApplicable: false,
  filler: false,
  signature: false,
};
const PLAIN_NUMBER: Traits = { ...NOTHING, number: true };
const SCORING_TEXT: Traits = { ...NOTHING, scoring: true };

function traitsOf(cell: Cell, compact: string): Traits {
  if (compact === "") return NOTHING;
  if (typeof cell.value === "number") return numberTraits(cell);
  if (compact.length > SHORT) return SCORING.test(compact) ? SCORING_TEXT : NOTHING;
  const number = /[\d一二两三四五六七八九十百半]/.test(compact) ? numberOfCell(cell) : null;
  return number ? parsedTraits(number, compact) : wordTraits(compact);
}

function numberTraits(cell: Cell): Traits {
  if (cell.format === "General") return PLAIN_NUMBER;
  if (isDateCell(cell)) return { ...NOTHING, date: true };
  const number = numberOfCell(cell);
  return { ...NOTHING, number: number !== null, parsed: number, compared: number?.operator !== undefined };
}

function parsedTraits(number: NumberText, compact: string): Traits {
  const compared = number.operator !== undefined;
  return { ...NOTHING, number: true, parsed: number, compared, filler: isFiller(compact) };
}

function wordTraits(compact: string): Traits {
  return {
    type: parseIndicatorType(compact),
    quantitative: isQuantitative(compact),
    level: levelLabelOf(compact),
    levels: combinedLevelsOf(compact),
    number: false,
    parsed: null,
    compared: false,
    date: DATE.test(compact),
    unit: isKnownUnit(compact),
    scoring: SCORING.test(compact),
    notApplicable: isNotApplicable(compact),
    filler: isFiller(compact),
    signature: isSignature(compact),
  };
}
