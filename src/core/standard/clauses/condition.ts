import type { Quantity } from "../scan/quantity-at";
import type { Comparison } from "../words/comparisons";

/** A side of a bound; `inclusive` is null where only its neighbours can tell (80%-90%). A null quantity is the target. */
export interface End {
  readonly side: Comparison["side"];
  readonly inclusive: boolean | null;
  readonly quantity: Quantity | null;
  /** Only a word such as 以上 says so. */
  readonly soft?: true | "after";
}

interface Placed {
  readonly start: number;
  readonly end: number;
}

/** A number that something is compared with: 满意度小于95%且大于等于85%, 第4-6名, 超过目标值. */
export interface Compare extends Placed {
  readonly kind: "compare";
  /** Words before the bound: 满意度, 完成率. */
  readonly subject: string;
  readonly ends: readonly End[];
  /** Written as a range a-b. */
  readonly range: boolean;
  /** The word before the bound (达到, 超过); "" for a bare number or a suffix only. */
  readonly word: string;
  /** 目标值的70%: percent of the target. */
  readonly ofTarget: boolean;
  /** 超出目标值10%以内, 低于目标值10%以上: the number is the distance from the target. */
  readonly relative: "excess" | "shortfall" | null;
  /** A word such as 以上 or 以内 follows the bound. */
  readonly suffixed: boolean;
  /** 低于目标值20%: of the target, or a distance from it. */
  readonly unclear: boolean;
  /** Words after the bound: 办结. */
  readonly tail: string;
}

/** 反之, 否则, 其余. */
export interface Otherwise extends Placed {
  readonly kind: "otherwise";
}

/** A step: 每少1个, 每超出批复额10%, 每起, 违规一次. */
export interface Per extends Placed {
  readonly kind: "per";
  readonly way: "shortfall" | "excess" | "deviation" | "late" | "event" | null;
  readonly quantity: Quantity;
  /** Words around the quantity, without the target's name. */
  readonly before: string;
  readonly after: string;
  readonly namesTarget: boolean;
  /** 每低于100%一个百分点: the number counting starts from. */
  readonly origin?: Quantity;
  /** Begins with 每; otherwise 1%扣1分, 违规一次. */
  readonly each: boolean;
}

/** A calendar day; parts that are not written are null, day 0 is the end of the month (12月底). */
export interface Day {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  /** 次年 is a year after the table's, 上年 one before it. */
  readonly shift?: 1 | -1;
}

/** 12月15日前拨付到位, 以2025年11月30日为时间节点. */
export interface Due extends Placed {
  readonly kind: "due";
  readonly date: Day;
  /** after: 12月15日后完成的. */
  readonly when: "by" | "after";
  readonly words: string;
}

/** 以计划新建桥梁4座为基准: what the counting is based on. */
export interface Base extends Placed {
  readonly kind: "base";
  readonly quantity: Quantity | null;
  readonly date: Day | null;
  readonly words: string;
}

/** Names in a row: 高、较高、一般、低四档. */
export interface Names extends Placed {
  readonly kind: "names";
  readonly names: readonly string[];
  /** Followed by their number: 四档, 三个等级. */
  readonly counted: boolean;
}

/** How words say that the target was met: 完成, 不超支, 未达到, 超额完成, 持平, 部分完成, 未开展. */
export type Sense = "reached" | "within" | "missed" | "above" | "over" | "equal" | "partial" | "none";

/** Anything else: a state, a matter for a person to judge, or how the target was met. */
export interface Words extends Placed {
  readonly kind: "words";
  /** As typed. */
  readonly words: string;
  /** Folded, names masked: for recognising. */
  readonly plain: string;
  readonly sense: Sense | null;
  /** Followed by a colon and more conditions: 档案完整度：完整：4分. */
  readonly heading: boolean;
}

/** Words that say nothing about the score: sources, methods, announcements. */
export interface Background extends Placed {
  readonly kind: "background";
}

export type Condition = Compare | Otherwise | Per | Due | Base | Names | Words | Background;
