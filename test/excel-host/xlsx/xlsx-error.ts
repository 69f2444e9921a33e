/** Why a file could not be opened. */
export type XlsxErrorCode = "not-a-zip" | "not-an-xlsx" | "encrypted" | "strict-ooxml" | "damaged" | "too-large";

/** The file cannot be opened; `code` says why, the message adds the technical detail for a developer. */
export class XlsxError extends Error {
  override readonly name = "XlsxError";

  constructor(
    readonly code: XlsxErrorCode,
    detail: string
  ) {
    super(detail);
  }
}

const SENTENCES: Record<XlsxErrorCode, string> = {
  "not-a-zip":
    "这个文件不是 Excel 工作簿（.xlsx）。请用 Excel 或 WPS 打开原表，另存为“Excel 工作簿（.xlsx）”后再选择。",
  "not-an-xlsx":
    "这个文件是旧格式（.xls、.et）或其他格式的文件，不能直接打开。请用 Excel 或 WPS 打开它，另存为“Excel 工作簿（.xlsx）”后再选择。",
  encrypted: "这个工作簿设置了打开密码。请在 Excel 或 WPS 中打开它，去掉打开密码并保存后再选择。",
  "strict-ooxml":
    "这个工作簿保存成了“Strict Open XML 电子表格”。请在 Excel 中打开它，另存为“Excel 工作簿（.xlsx）”后再选择。",
  damaged: "这个工作簿的内容已损坏，读不完整。请在 Excel 或 WPS 中打开并修复，重新保存后再选择。",
  "too-large": "这个工作簿太大，展开后超出了处理上限。请删去无关的工作表和图片，另存后再选择。",
};

/** What a clerk reads when a file cannot be opened: what is wrong and what to do. */
export function xlsxErrorSentence(code: XlsxErrorCode): string {
  return SENTENCES[code];
}
