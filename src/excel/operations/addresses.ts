import type { Area } from "../../core/grid/area";
import { areaAddress, parseAddress } from "../../core/grid/address";

/** Excel takes address strings of at most 8,192 characters. */
const LONGEST = 8000;

/** Areas as few address strings, “F6:F9,F12”, each short enough. */
export function addressesOf(areas: readonly Area[]): readonly string[] {
  const strings: string[] = [];
  let current = "";
  for (const area of areas) {
    const address = areaAddress(area);
    if (current !== "" && current.length + address.length + 1 > LONGEST) {
      strings.push(current);
      current = "";
    }
    current = current === "" ? address : `${current},${address}`;
  }
  if (current !== "") strings.push(current);
  return strings;
}

export function areasOf(addresses: string): readonly Area[] {
  return addresses.split(",").flatMap((address) => parseAddress(address) ?? []);
}

/** One range, or several as range areas: both have validation, conditional formats and looks. */
export function rangesAt(sheet: Excel.Worksheet, address: string): Excel.Range | Excel.RangeAreas {
  return address.includes(",") ? sheet.getRanges(address) : sheet.getRange(address);
}
