/** The words on the button of a fix. */
export const fixLabel = {
  replace: (value: string) => `改成“${value}”`,
  addUnit: (unit: string) => `补“${unit}”`,
  clearUnit: () => "清空计量单位",
  clean: () => "清理多余空格和全角字符",
  /** type “≥”, number “95”, unit “%”; what is not moved is "". */
  split: (type: string, number: string, unit: string) => {
    const parts = [type === "" ? "" : `指标类型“${type}”`, `指标值“${number}”`, unit === "" ? "" : `计量单位“${unit}”`];
    return `拆成${parts.filter((part) => part !== "").join("、")}`;
  },
} as const;
