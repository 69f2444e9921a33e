import { OWN_LAYOUT } from "../own-sheet";
import type { Step } from "../journal/entry";
import { drawLayout, layoutMark, removeLayout } from "../apply/own-layout";
import { PARTS, putPart, requestPart } from "../parts";
import { toXml } from "../xml-text";
import type { LookedBack } from "./looked-back";
import { NOTHING_BACK } from "./looked-back";

/** An own sheet gets its former layout back, after its contents. */
export function lookBackAtLayout(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { old, now }: Extract<Step, { k: "layout" }>
): LookedBack {
  const part = requestPart(context, PARTS.layout(now.name));
  const restore = (): void => {
    removeLayout(sheet, now);
    if (!old) return;
    drawLayout(sheet, old);
    sheet.customProperties.add(OWN_LAYOUT, layoutMark(old.operations));
    putPart(context, part, toXml(PARTS.layout(old.name), "layout", old));
  };
  return { decide: () => ({ ...NOTHING_BACK, restore }) };
}
