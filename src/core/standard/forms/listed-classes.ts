import { Rational } from "../../number/rational";
import type { Per, Words } from "../clauses/condition";
import { levelNames } from "../words/level-names";
import type { Part } from "./parts";

/** 省、市、县级通报的分别扣3分、2分、1分: one part for each name with its own deduction. Other parts stay as they are. */
export function listedClasses(part: Part): readonly Part[] {
  const { verdict } = part;
  const [list] = part.names;
  if (verdict.is !== "list" || !verdict.deduct || !list || part.names.length > 1) return [part];
  const names = levelNames(list.names) ?? list.names;
  if (names.length !== verdict.marks.length) return [part];
  return names.flatMap((name, index) => {
    const written = verdict.marks[index];
    const pers = part.pers.length > 0 ? part.pers : [once(list)];
    const words = [...part.words, named(name, list)];
    return written
      ? [{ ...part, names: [], words, pers, verdict: { is: "deduct", written, each: false } as const }]
      : [];
  });
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function named(name: string, { start, end }: Place): Words {
  return { kind: "words", words: name, plain: name, sense: null, heading: false, start, end };
}

/** Each time, although nobody wrote 每次. */
function once({ start, end }: Place): Per {
  const quantity = { amount: Rational.ONE, kind: "plain", unit: "次", doubtful: false } as const;
  const per = { kind: "per", way: "event", quantity, before: "", after: "", namesTarget: false } as const;
  return { ...per, each: false, start, end };
}
