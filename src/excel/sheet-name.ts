/** A name that Excel takes for a sheet: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at its ends. */
export function isSheetName(name: string): boolean {
  return name.trim() !== "" && name.length <= 31 && !/[:\\/?*[\]]/.test(name) && !/^'|'$/.test(name);
}
