import { Rational } from "../../number/rational";
import type { Row } from "../row";
import type { StatesRule } from "../rule";
import { RISKY } from "../words/background";
import { isHarmless } from "../words/harmless";
import { levelNames } from "../words/level-names";
import type { Form } from "./form";
import { reading } from "./form";
import { outcomeOf } from "./outcomes";
import { namesGrade } from "./names-grade";
import type { Part } from "./parts";
import { pointsConflict } from "./tier-conflicts";

type State = StatesRule["states"][number];

/** 优得5分，良得4分: each state's marks, chosen by its name. */
export const readStates: Form = ({ document, row, parts }) => {
  if (parts.capDeduct || parts.linear || !parts.notesAreHarmless) return null;
  const states = listedStates(parts.body, row) ?? spokenStates(parts.body, row, document.text);
  if (!states || states.length < 2 || hasTwins(states)) return null;
  if (!areExclusive(states, row)) return null;
  return reading(
    { kind: "states", states },
    [],
    [
      ...parts.conflicts,
      ...pointsConflict(
        states.map(({ outcome }) => outcome),
        row
      ),
    ]
  );
};

/** 高、较高、一般、低四档，对应100%、75%、50%、0%权重分. */
function listedStates(body: readonly Part[], row: Row): State[] | null {
  const [part] = body;
  if (body.length !== 1 || !part || part.verdict.is !== "list" || part.verdict.deduct) return null;
  const [names] = part.names;
  if (!names || part.names.length > 1 || names.names.length !== part.verdict.marks.length) return null;
  if (
    part.compares.length + part.pers.length + part.dues.length > 0 ||
    !part.words.every(({ plain }) => isHarmless(plain))
  )
    return null;
  const outcomes = part.verdict.marks.map((written) =>
    outcomeOf({ is: "give", written, said: true, added: false, each: false }, row)
  );
  const levels = levelNames(names.names);
  return names.names.map((written, index) => ({
    name: levels?.[index] ?? (index === 0 ? withoutSubject(written, names.names, row) : written),
    aliases: [],
    outcome: outcomes[index] ?? { give: zero() },
  }));
}

/** 影响程度小、较小、一般、大 begins with what is judged, as the indicator calls it. */
function withoutSubject(first: string, names: readonly string[], row: Row): string {
  if (names.slice(1).some((name) => name.length > 4)) return first;
  for (let length = first.length - 1; length >= 2; length--) {
    if (row.name.includes(first.slice(0, length))) return first.slice(length);
  }
  return first;
}

function zero() {
  return { amount: Rational.ZERO, of: "points" as const };
}

function spokenStates(body: readonly Part[], row: Row, text: string): State[] | null {
  const states: State[] = [];
  if (body.some((part, index) => isAside(part, body.slice(0, index), text))) return null;
  for (const part of body) {
    const outcome = outcomeOf(part.verdict, row);
    const name = stateName(part);
    if (!outcome || name === null) return null;
    states.push({ name, aliases: [], outcome });
  }
  return states.map((state) => ({ ...state, aliases: aliasesOf(state.name, states, row) }));
}

/** After 否则 or after the state that gives nothing another deduction is no state, nor is what begins with 但. */
function isAside(part: Part, before: readonly Part[], text: string): boolean {
  const first = part.statement.conditions[0];
  const but = first !== undefined && /^(?:但|另|同时)/.test(text.slice(first.start, first.end));
  const closed = before.some(({ otherwise }) => otherwise);
  const ended = part.verdict.is === "deduct" && before.some(({ verdict }) => verdict.is === "zero");
  const veto =
    before.some(namesGrade) && part.verdict.is === "zero" && part.words.some(({ plain }) => HAPPENS.test(plain));
  return closed || ended || veto || (but && part.verdict.is !== "give");
}

/** 发生重大事故不得分 beside grades is a veto. */
const HAPPENS = /^(?:发生|出现|造成|因|存在|有重大)/;

const HEAD = /^[^,，]{1,14}?(?:评定为|认定为|评为|结论为|结果为|等次为|等级为|考核为|为)([^,，]{1,6})$/;
const DEGREE = /^(?:不够|不|未|较为|较|比较|基本|部分|很|非常|一般)/;

/** 验收结论为优秀 is also called 优秀, 制度健全 beside 基本健全 also 健全: the words that tell it from the others. */
function aliasesOf(name: string, states: readonly State[], row: Row): string[] {
  const others = states.filter((other) => other.name !== name).map((other) => other.name);
  const grade = HEAD.exec(name)?.[1];
  const tails = others.map((other) => other.replace(DEGREE, "")).filter((tail) => tail !== "" && tail !== name);
  const quality = tails.find((tail) => {
    const head = name.endsWith(tail) ? name.slice(0, name.length - tail.length) : "";
    return head.length >= 2 && row.name.includes(head);
  });
  const alias = grade ?? quality;
  return alias === undefined || others.some((other) => other === alias || HEAD.exec(other)?.[1] === alias)
    ? []
    : [alias];
}

/** The words of the condition; a heading before a colon is no part of the name. */
function stateName(part: Part): string | null {
  if (part.compares.length + part.pers.length + part.dues.length + part.names.length > 0) return null;
  if (part.otherwise) return part.words.length === 0 ? "其他" : null;
  const words = part.words.filter(({ heading }) => !heading);
  if (words.length === 0 || words.some(({ plain }) => RISKY.test(plain) || /[\d%≥≤<>=×]/.test(plain))) return null;
  return words.map((one) => one.words).join("，");
}

function hasTwins(states: readonly State[]): boolean {
  return new Set(states.map(({ name }) => name)).size < states.length;
}

/** States exclude each other: one of them gives everything or one gives nothing, and they do not add up to the weight. */
function areExclusive(states: readonly State[], row: Row): boolean {
  const gives = states.flatMap(({ outcome }) => ("give" in outcome ? [outcome.give] : []));
  if (states.every(({ outcome }) => "give" in outcome && outcome.give.amount.isZero)) return false;
  const zeros = states.flatMap(({ outcome }, index) =>
    "give" in outcome && outcome.give.amount.isZero ? [index] : []
  );
  if (zeros.length > 1 && (zeros[zeros.length - 1] ?? 0) - (zeros[0] ?? 0) > zeros.length - 1) return false;
  const full = gives.some(({ amount, of }) =>
    of === "points" ? row.weight?.equals(amount) : amount.equals(Rational.ONE)
  );
  const none = gives.some(({ amount }) => amount.isZero);
  if (full) return true;
  const total = gives.reduce((sum, { amount, of }) => (of === "points" ? sum.plus(amount) : sum), Rational.ZERO);
  return none && !(row.weight && total.equals(row.weight));
}
