import { readCompound } from "./compound";
import { readAward } from "./award";
import { readChecklist } from "./checklist";
import { readDateTiers } from "./date-tiers";
import { readDeadline } from "./deadline";
import { readDirect } from "./direct";
import { readEvents } from "./events";
import type { Document } from "../clauses/statement";
import type { Row } from "../row";
import type { Form, FormReading } from "./form";
import { partsOf } from "./parts";
import { readGraded } from "./graded";
import { accountsForAll } from "./left-over";
import { readProportional } from "./proportional";
import { readRatio } from "./ratio";
import { readShareEach } from "./share-each";
import { readStates } from "./states";
import { readStep } from "./step";
import { readTiers } from "./tiers";

/** Every form of standard with one actual, in the order in which they are tried; each accounts for the whole text or declines. */
export const FORMS: readonly Form[] = [
  readDeadline,
  readDateTiers,
  readDirect,
  readTiers,
  readStates,
  readGraded,
  readStep,
  readProportional,
  readShareEach,
  readRatio,
  readChecklist,
  readEvents,
  readAward,
];

/** The rule of a document: by the first form that accounts for all of it, else as several parts read by those forms. */
export function readForms(document: Document, row: Row): FormReading | null {
  return readSimple(document, row) ?? readCompound(document, row, readSimple);
}

function readSimple(document: Document, row: Row): FormReading | null {
  const parts = partsOf(document, row);
  if (!parts) return null;
  for (const form of FORMS) {
    const found = form({ document, row, parts });
    if (found) return accountsForAll(found.rule, parts, row) ? found : null;
  }
  return null;
}
