import type { ValidationModel } from "../../model/workbook";
import { asBoolean, asObject, asText } from "../arguments";
import type { ClassTable } from "../class-table";
import { ExcelError, invalidArgument, itemNotFound } from "../excel-error";
import type { ExcelProcess } from "../excel-process";
import { areasOfTarget, rangeAreasHandle } from "../range-target";
import type { RangeTarget } from "../references";
import { requireUnprotected } from "../sheet/protection";
import { invalidCells, validState } from "../sheet/validation-check";
import { normalRule, typeOfRule } from "../sheet/validation-rule";
import {
  addValidation,
  changeValidations,
  coversAll,
  distinctRules,
  removeValidations,
  validationsIn,
} from "../sheet/validations";

const NO_PROMPT = { showPrompt: true, title: "", message: "" };
const NO_ALERT = { showAlert: true, style: "Stop", title: "", message: "" };
const NO_RULE: Omit<ValidationModel, "areas"> = { rule: {}, ignoreBlanks: true };

/** The one rule of all cells; "MixedCriteria" when some cells have none, "Inconsistent" when rules differ. */
function state(
  target: RangeTarget,
  process: ExcelProcess
): ValidationModel | "None" | "MixedCriteria" | "Inconsistent" {
  const areas = areasOfTarget(target, process);
  const found = areas.flatMap((area) => validationsIn(target.sheet, area));
  const [first, ...others] = distinctRules(found);
  if (!first) return "None";
  if (others.length > 0) return "Inconsistent";
  const covered = found.flatMap((one) => one.areas);
  return areas.every((area) => coversAll(covered, area)) ? first : "MixedCriteria";
}

function shared<V>(read: (rule: ValidationModel) => V, none: V) {
  return (target: RangeTarget, process: ExcelProcess): V | null => {
    const found = state(target, process);
    if (found === "None") return none;
    return typeof found === "string" ? null : read(found);
  };
}

function change(target: RangeTarget, process: ExcelProcess, write: (rule: ValidationModel) => ValidationModel): void {
  requireUnprotected(target.sheet, process);
  for (const area of areasOfTarget(target, process)) changeValidations(target.sheet, area, NO_RULE, write);
}

function setRule(target: RangeTarget, value: unknown, process: ExcelProcess): void {
  requireUnprotected(target.sheet, process);
  const areas = areasOfTarget(target, process);
  const rule = normalRule(asObject(value), target, process);
  const prompted = areas.flatMap((area) => validationsIn(target.sheet, area)).some((one) => one.rule.prompt?.message);
  if (prompted) {
    throw new ExcelError(
      "GeneralException",
      "The cells have a validation with a prompt: clear it before setting a rule."
    );
  }
  for (const area of areas) {
    removeValidations(target.sheet, area);
    addValidation(target.sheet, { ...NO_RULE, rule, areas: [area] });
  }
}

function limited(value: unknown, most: number, what: string): string {
  const text = value === undefined || value === null ? "" : asText(value);
  if (text.length > most) throw invalidArgument(`The ${what} may have at most ${most} characters.`);
  return text;
}

const STYLES = ["Stop", "Warning", "Information"];

function setAlert(target: RangeTarget, value: unknown, process: ExcelProcess): void {
  const given = asObject(value);
  const style = given["style"] === undefined ? "Stop" : asText(given["style"]);
  if (!STYLES.includes(style)) throw invalidArgument(`"${style}" is no style of an alert.`);
  const errorAlert = {
    showAlert: given["showAlert"] === undefined ? true : asBoolean(given["showAlert"]),
    style,
    title: limited(given["title"], 32, "title"),
    message: limited(given["message"], 225, "message"),
  };
  change(target, process, (rule) => ({ ...rule, errorAlert }));
}

function setPrompt(target: RangeTarget, value: unknown, process: ExcelProcess): void {
  const given = asObject(value);
  const prompt = {
    showPrompt: given["showPrompt"] === undefined ? true : asBoolean(given["showPrompt"]),
    title: limited(given["title"], 32, "title"),
    message: limited(given["message"], 255, "message"),
  };
  change(target, process, (rule) => ({ ...rule, prompt }));
}

function invalid(target: RangeTarget, process: ExcelProcess) {
  return areasOfTarget(target, process).flatMap((area) => invalidCells(target.sheet, area, process));
}

/** Excel.DataValidation of a range or of range areas. */
export const dataValidationTable: ClassTable<RangeTarget> = {
  name: "DataValidation",
  props: {
    Type: {
      get: (target, process) => {
        const found = state(target, process);
        return typeof found === "string" ? found : typeOfRule(found.rule);
      },
    },
    Rule: { get: shared((rule) => normalRule(rule.rule, null, null), {}), set: setRule },
    IgnoreBlanks: {
      get: shared((rule) => rule.ignoreBlanks, true),
      set: (target, value, process) => change(target, process, (rule) => ({ ...rule, ignoreBlanks: asBoolean(value) })),
    },
    ErrorAlert: { get: shared((rule) => rule.errorAlert ?? NO_ALERT, NO_ALERT), set: setAlert },
    Prompt: { get: shared((rule) => rule.prompt ?? NO_PROMPT, NO_PROMPT), set: setPrompt },
    Valid: { get: (target, process) => validState(target.sheet, areasOfTarget(target, process), process) },
  },
  methods: {
    Clear: (target, _args, process) => {
      requireUnprotected(target.sheet, process);
      for (const area of areasOfTarget(target, process)) removeValidations(target.sheet, area);
    },
    GetInvalidCells: (target, _args, process) => {
      const found = invalid(target, process);
      if (found.length === 0) throw itemNotFound("All cells are valid.");
      return rangeAreasHandle(target.sheet, found, process);
    },
    GetInvalidCellsOrNullObject: (target, _args, process) => {
      const found = invalid(target, process);
      return found.length === 0 ? null : rangeAreasHandle(target.sheet, found, process);
    },
  },
};
