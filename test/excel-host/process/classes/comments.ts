import type { CommentModel, SheetModel, WorkbookModel } from "../../model/workbook";
import { asText, textArgument } from "../arguments";
import { handle } from "../class-table";
import type { ClassTable, Handle } from "../class-table";
import { invalidArgument, itemNotFound } from "../excel-error";
import type { ExcelProcess } from "../excel-process";
import { rangeArgument, rangeHandle } from "../range-target";
import { requireUnprotected } from "../sheet/protection";

interface CommentTarget {
  sheet: SheetModel;
  comment: CommentModel;
}

const commentTable: ClassTable<CommentTarget> = {
  name: "Comment",
  props: {
    Id: { get: ({ comment }) => comment.id },
    Content: {
      get: ({ comment }) => comment.content,
      set: ({ sheet, comment }, value, process) => {
        requireUnprotected(sheet, process, "allowEditObjects");
        comment.content = asText(value);
      },
    },
    AuthorName: { get: ({ comment }) => comment.author },
    AuthorEmail: { get: () => "" },
    ContentType: { get: () => "Plain" },
    Resolved: { get: () => false },
  },
  methods: {
    GetLocation: ({ sheet, comment }, _args, process) =>
      rangeHandle(sheet, { row: comment.row, column: comment.column, rows: 1, columns: 1 }, process),
    Delete: ({ sheet, comment }, _args, process) => {
      requireUnprotected(sheet, process, "allowEditObjects");
      sheet.comments = sheet.comments?.filter((one) => one !== comment) ?? [];
    },
  },
  identity: ({ comment }) => ({ Id: comment.id }),
};

function inSheet(sheet: SheetModel): Handle[] {
  return (sheet.comments ?? []).map((comment) => handle(commentTable, { sheet, comment }));
}

function at(sheet: SheetModel | null, args: readonly unknown[], process: ExcelProcess): CommentTarget | null {
  const place = rangeArgument(args, 0, sheet, process);
  const comment = place.sheet.comments?.find((one) => one.row === place.area.row && one.column === place.area.column);
  return comment ? { sheet: place.sheet, comment } : null;
}

function add(sheet: SheetModel | null, args: readonly unknown[], process: ExcelProcess): Handle {
  const place = rangeArgument(args, 0, sheet, process);
  requireUnprotected(place.sheet, process, "allowEditObjects");
  if (at(sheet, args, process)) throw invalidArgument("The cell has a comment already.");
  const content =
    typeof args[1] === "string" ? args[1] : textArgument([(args[1] as { richContent?: string })?.richContent], 0);
  const all = process.workbook.sheets.flatMap((one) => one.comments ?? []);
  const id = process.newId((one) => all.some((comment) => comment.id === one));
  const comment: CommentModel = { id, row: place.area.row, column: place.area.column, author: "", content };
  place.sheet.comments = [...(place.sheet.comments ?? []), comment];
  return handle(commentTable, { sheet: place.sheet, comment });
}

function collection<T>(list: (target: T) => Handle[], sheetOf: (target: T) => SheetModel | null): ClassTable<T> {
  const byId = (target: T, id: unknown): Handle | null =>
    list(target).find((one) => (one.target as CommentTarget).comment.id === id) ?? null;
  return {
    name: "CommentCollection",
    items: list,
    at: byId,
    methods: {
      Add: (target, args, process) => add(sheetOf(target), args, process),
      GetCount: (target) => list(target).length,
      GetItemOrNullObject: (target, args) => byId(target, args[0]),
      GetItemByCell: (target, args, process) => {
        const found = at(sheetOf(target), args, process);
        if (!found) throw itemNotFound("The cell has no comment.");
        return handle(commentTable, found);
      },
    },
  };
}

/** Excel.CommentCollection of a sheet. */
export const sheetCommentsTable = collection<SheetModel>(inSheet, (sheet) => sheet);

/** Excel.CommentCollection of the workbook. */
export const workbookCommentsTable = collection<WorkbookModel>(
  (workbook) => workbook.sheets.flatMap(inSheet),
  () => null
);
