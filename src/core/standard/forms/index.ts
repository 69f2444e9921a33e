import { compoundForm } from "./compound";
import { readAward } from "./award";
import { readChecklist } from "./checklist";
import { readDeadline } from "./deadline";
import { readDirect } from "./direct";
import { readEvents } from "./events";
import type { Form } from "./form";
import { readGraded } from "./graded";
import { readProportional } from "./proportional";
import { readRatio } from "./ratio";
import { readStates } from "./states";
import { readStep } from "./step";
import { readTiers } from "./tiers";

/** Forms with one actual, in the order in which they are tried; each accounts for the whole text or declines. */
const SIMPLE_FORMS: readonly Form[] = [
  readDeadline,
  readDirect,
  readTiers,
  readStates,
  readGraded,
  readStep,
  readProportional,
  readRatio,
  readChecklist,
  readEvents,
  readAward,
];

/** Every form of standard, in order: several parts in one text come last, each part read by one of the others. */
export const FORMS: readonly Form[] = [...SIMPLE_FORMS, compoundForm(SIMPLE_FORMS)];
