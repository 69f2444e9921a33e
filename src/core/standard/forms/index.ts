import { readDirect } from "./direct";
import type { Form } from "./form";
import { readStates } from "./states";
import { readStep } from "./step";
import { readTiers } from "./tiers";

/** Every form of standard, in the order in which they are tried; each accounts for the whole text or declines. */
export const FORMS: readonly Form[] = [readDirect, readTiers, readStates, readStep];
