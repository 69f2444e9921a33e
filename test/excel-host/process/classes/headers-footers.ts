import type { SheetModel } from "../../model/workbook";
import { asText } from "../arguments";
import { handle } from "../class-table";
import type { ClassTable, Property } from "../class-table";
import { notImplemented } from "../excel-error";

function part(place: "header" | "footer", side: "left" | "center" | "right"): Property<SheetModel> {
  return {
    get: ({ page }) => page[place]?.[side] ?? "",
    set: ({ page }, value) => {
      page[place] = { ...page[place], [side]: asText(value) };
    },
  };
}

/** Excel.HeaderFooter for all pages; codes such as &P and &N stay as they are. */
const headerFooterTable: ClassTable<SheetModel> = {
  name: "HeaderFooter",
  props: {
    LeftHeader: part("header", "left"),
    CenterHeader: part("header", "center"),
    RightHeader: part("header", "right"),
    LeftFooter: part("footer", "left"),
    CenterFooter: part("footer", "center"),
    RightFooter: part("footer", "right"),
  },
};

/** Excel.HeaderFooterGroup. */
export const headersFootersTable: ClassTable<SheetModel> = {
  name: "HeaderFooterGroup",
  props: {
    State: {
      get: () => "Default",
      set: (_sheet, value) => {
        if (value !== "Default") throw notImplemented("HeaderFooterGroup.state other than Default");
      },
    },
    UseSheetMargins: { get: () => true },
    UseSheetScale: { get: () => true },
  },
  nav: { DefaultForAllPages: (sheet) => handle(headerFooterTable, sheet) },
};
