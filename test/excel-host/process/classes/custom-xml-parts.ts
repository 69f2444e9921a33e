import type { WorkbookModel } from "../../model/workbook";
import { textArgument } from "../arguments";
import { handle } from "../class-table";
import type { ClassTable, Handle } from "../class-table";
import { invalidArgument, itemNotFound } from "../excel-error";
import { requireWritable } from "../sheet/protection";

interface PartsTarget {
  workbook: WorkbookModel;
  /** null: all parts; else only those of this namespace. */
  namespace: string | null;
}

type Part = WorkbookModel["customXmlParts"] extends Map<string, infer P> ? P : never;

interface PartTarget {
  workbook: WorkbookModel;
  part: Part;
}

/** Namespace of the root element; refuses what is plainly no XML document. */
function namespaceOf(xml: string): string {
  const root = /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<([\w.-]+:)?([\w.-]+)([^>]*)>/.exec(xml);
  if (!root) throw invalidArgument("The text is no XML document.");
  const [, prefix = "", name = "", attributes = ""] = root;
  const closed = attributes.trimEnd().endsWith("/") || new RegExp(`</${prefix}${name}\\s*>\\s*$`).test(xml);
  if (!closed) throw invalidArgument("The text is no XML document.");
  const form = prefix
    ? new RegExp(`xmlns:${prefix.slice(0, -1)}\\s*=\\s*["']([^"']*)["']`)
    : /xmlns\s*=\s*["']([^"']*)["']/;
  return form.exec(attributes)?.[1] ?? "";
}

/** Excel.CustomXmlPart. */
const customXmlPartTable: ClassTable<PartTarget> = {
  name: "CustomXmlPart",
  props: { Id: { get: ({ part }) => part.id }, NamespaceUri: { get: ({ part }) => part.namespace } },
  methods: {
    GetXml: ({ part }) => part.xml,
    SetXml: ({ part }, args, process) => {
      requireWritable(process);
      const xml = textArgument(args, 0);
      part.namespace = namespaceOf(xml);
      part.xml = xml;
    },
    Delete: ({ workbook, part }, _args, process) => {
      requireWritable(process);
      for (const [key, one] of workbook.customXmlParts) if (one === part) workbook.customXmlParts.delete(key);
    },
  },
  identity: ({ part }) => ({ Id: part.id }),
};

function parts({ workbook, namespace }: PartsTarget): Part[] {
  return [...workbook.customXmlParts.values()].filter((part) => namespace === null || part.namespace === namespace);
}

function wrap({ workbook }: PartsTarget, part: Part | undefined): Handle | null {
  return part ? handle(customXmlPartTable, { workbook, part }) : null;
}

function find(target: PartsTarget, id: unknown): Handle | null {
  const wanted = String(id).toLowerCase();
  return wrap(
    target,
    parts(target).find((part) => part.id.toLowerCase() === wanted)
  );
}

const common: Pick<ClassTable<PartsTarget>, "items" | "at"> = {
  items: (target) => parts(target).map((part) => handle(customXmlPartTable, { workbook: target.workbook, part })),
  at: find,
};

/** Excel.CustomXmlPartScopedCollection: the parts of one namespace. */
const scopedPartsTable: ClassTable<PartsTarget> = {
  name: "CustomXmlPartScopedCollection",
  ...common,
  methods: {
    GetCount: (target) => parts(target).length,
    GetItemOrNullObject: (target, args) => find(target, args[0]),
    GetOnlyItem: (target) => {
      const [part, ...others] = parts(target);
      const only = others.length > 0 ? null : wrap(target, part);
      if (!only) throw itemNotFound("There is not exactly one part.");
      return only;
    },
    GetOnlyItemOrNullObject: (target) => {
      const [part, ...others] = parts(target);
      return others.length > 0 ? null : wrap(target, part);
    },
  },
};

/** Excel.CustomXmlPartCollection. */
export const customXmlPartsTable: ClassTable<PartsTarget> = {
  name: "CustomXmlPartCollection",
  ...common,
  methods: {
    Add: (target, args, process) => {
      requireWritable(process);
      const xml = textArgument(args, 0);
      const namespace = namespaceOf(xml);
      const known = target.workbook.customXmlParts;
      const id = process.newId((one) => [...known.values()].some((part) => part.id === one));
      known.set(id, { id, namespace, xml });
      return find(target, id);
    },
    GetByNamespace: ({ workbook }, args) => handle(scopedPartsTable, { workbook, namespace: textArgument(args, 0) }),
    GetCount: (target) => parts(target).length,
    GetItemOrNullObject: (target, args) => find(target, args[0]),
  },
};
