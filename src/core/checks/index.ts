import type { Check } from "./check";
import { checkActual } from "./check-actual";
import { checkBlockTotal } from "./check-block-total";
import { checkCountyBands } from "./check-county-bands";
import { checkDefinition } from "./check-definition";
import { checkDirection } from "./check-direction";
import { checkDisguised } from "./check-disguised";
import { checkDuplicate } from "./check-duplicate";
import { checkFullMarks } from "./check-full-marks";
import { checkLevel2Place } from "./check-level2-place";
import { checkLevelCoverage } from "./check-level-coverage";
import { checkLevels } from "./check-levels";
import { checkName } from "./check-name";
import { checkPercent } from "./check-percent";
import { checkRateName } from "./check-rate-name";
import { checkReading } from "./check-reading";
import { checkStandard } from "./check-standard";
import { checkTarget } from "./check-target";
import { checkType } from "./check-type";
import { checkUnitMissing } from "./check-unit-missing";
import { checkUnitOnQualitative } from "./check-unit-on-qualitative";
import { checkWeight } from "./check-weight";
import { checkWeightTotal } from "./check-weight-total";
import { checkYear } from "./check-year";

/** Every check, in the order in which findings are listed: the row's cells from left to right, then sums and style. */
export const CHECKS: readonly Check[] = [
  checkLevelCoverage,
  checkLevels,
  checkLevel2Place,
  checkName,
  checkDuplicate,
  checkType,
  checkTarget,
  checkUnitOnQualitative,
  checkUnitMissing,
  checkDirection,
  checkPercent,
  checkDefinition,
  checkStandard,
  checkReading,
  checkRateName,
  checkFullMarks,
  checkCountyBands,
  checkYear,
  checkWeight,
  checkWeightTotal,
  checkBlockTotal,
  checkActual,
  checkDisguised,
];
