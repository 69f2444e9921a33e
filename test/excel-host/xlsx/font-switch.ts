import { attribute, booleanAttribute, element } from "./xml-dom";

/** <b/> and <b val="1"/> are on, <b val="0"/> is off. */
export function isOn(font: Element, name: string): boolean {
  const found = element(font, name);
  return found !== null && booleanAttribute(found, "val", true);
}

export function isUnderlined(font: Element): boolean {
  const found = element(font, "u");
  return found !== null && attribute(found, "val") !== "none";
}
