import type { WorkbookModel } from "../../model/workbook";
import { asText } from "../arguments";
import type { ClassTable, Property } from "../class-table";

function text(key: string): Property<WorkbookModel> {
  return {
    get: (workbook) => workbook.properties?.[key] ?? "",
    set: (workbook, value) => {
      workbook.properties = { ...workbook.properties, [key]: asText(value) };
    },
  };
}

/** Excel.DocumentProperties. */
export const documentPropertiesTable: ClassTable<WorkbookModel> = {
  name: "DocumentProperties",
  props: {
    Author: text("author"),
    Category: text("category"),
    Comments: text("comments"),
    Company: text("company"),
    Keywords: text("keywords"),
    Manager: text("manager"),
    Subject: text("subject"),
    Title: text("title"),
    LastAuthor: { get: (workbook) => workbook.properties?.["lastAuthor"] ?? "" },
  },
};
