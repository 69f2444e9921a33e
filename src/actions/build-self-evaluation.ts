import { planSelfEvaluation } from "../core/plan/plan-self-evaluation";
import { SELF_EVALUATION_TEXT } from "../strings/self-evaluation";
import { applyPlan } from "./apply-plan";
import { assessSelection } from "./assess-selection";
import type { Outcome, Selection } from "./outcome";
import { runExclusively } from "./run-exclusively";
import type { RunControl, SheetHost } from "./sheet-host";

/** 生成自评表: the official form for every goal table of the chosen sheets, keeping what the clerk has entered in it. */
export function buildSelfEvaluation(host: SheetHost, selection: Selection, control: RunControl = {}): Promise<Outcome> {
  return runExclusively(host, async () => {
    const assessed = await assessSelection(host, selection, { ...control, writing: false });
    const { sheets, memory } = assessed.state;
    const forms = sheets.filter(({ own, name }) => own && name.startsWith(SELF_EVALUATION_TEXT.sheet));
    const grids = forms.length === 0 ? [] : await host.readGrids(forms);
    const existing = grids.map((grid) => ({ name: grid.sheet.name, grid }));
    const taken = sheets.map(({ name }) => name);
    const plan = planSelfEvaluation(assessed.sheets, memory.settings.digits, existing, taken);
    return applyPlan(host, assessed, { plan }, control);
  });
}
