/** Small helpers over the DOM that work the same on a browser's documents and on those of Node. */

/** The direct child elements, of that local name when given, whatever their prefix. */
export function elements(parent: Element | Document, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1 && (name === undefined || (node as Element).localName === name))
      found.push(node as Element);
  }
  return found;
}

export function element(parent: Element | Document | null, name: string): Element | null {
  return parent ? (elements(parent, name)[0] ?? null) : null;
}

/** The element at the end of a path of local names. */
export function elementAt(parent: Element | Document | null, ...path: readonly string[]): Element | null {
  return path.reduce<Element | Document | null>((at, name) => element(at, name), parent) as Element | null;
}

/** All descendants of that local name, in document order. */
export function descendants(parent: Element | Document, name: string): Element[] {
  return Array.from(parent.getElementsByTagNameNS("*", name));
}

export function rootOf(document: Document): Element {
  if (!document.documentElement) throw new Error("no root element");
  return document.documentElement;
}

/** An attribute's value; null when it is absent. */
export function attribute(target: Element | null, name: string): string | null {
  return target?.hasAttribute(name) ? target.getAttribute(name) : null;
}

/** The value of an attribute by local name, whatever its prefix: r:id, d3p1:id. */
export function prefixedAttribute(target: Element, localName: string): string | null {
  for (const { name, localName: local, value } of Array.from(target.attributes)) {
    if (local === localName && name.includes(":")) return value;
  }
  return null;
}

export function numberAttribute(target: Element | null, name: string): number | null {
  const text = attribute(target, name);
  const value = text === null || text.trim() === "" ? NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}

/** xsd:boolean as the producers write it: 1, true, on. */
export function isTrue(text: string | null): boolean {
  return text === "1" || text === "true" || text === "on";
}

export function booleanAttribute(target: Element | null, name: string, fallback = false): boolean {
  const text = attribute(target, name);
  return text === null ? fallback : isTrue(text);
}

/** A new element in the namespace of `near`, with its prefix, so that it reads like its neighbours. */
export function createLike(near: Element, name: string, attributes: Readonly<Record<string, string>> = {}): Element {
  const qualified = near.prefix ? `${near.prefix}:${name}` : name;
  const created = near.ownerDocument.createElementNS(near.namespaceURI, qualified);
  for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, value);
  return created;
}

/** Sets or, with null, removes an attribute. */
export function setOrRemove(target: Element, name: string, value: string | null): void {
  if (value === null) target.removeAttribute(name);
  else target.setAttribute(name, value);
}

export function removeElement(target: Element | null): void {
  target?.parentNode?.removeChild(target);
}

/** Puts `child` where the schema's order of elements wants it. Elements that the order does not name keep their place. */
export function insertInOrder(parent: Element, child: Element, order: readonly string[]): void {
  const rank = order.indexOf(child.localName);
  const next = elements(parent).find((sibling) => rankOf(sibling, order) > rank);
  parent.insertBefore(child, next ?? null);
}

/** Alternate content (form controls, drawings of newer versions) stands where its first choice would. */
function rankOf(sibling: Element, order: readonly string[]): number {
  if (sibling.localName !== "AlternateContent") return order.indexOf(sibling.localName);
  const choice = elements(sibling)[0];
  const inside = choice ? elements(choice)[0] : undefined;
  return inside ? order.indexOf(inside.localName) : -1;
}

/** The child of that name, created in its right place when it is missing. */
export function ensureElement(parent: Element, name: string, order: readonly string[]): Element {
  const present = element(parent, name);
  if (present) return present;
  const created = createLike(parent, name);
  insertInOrder(parent, created, order);
  return created;
}
