import type { HostErrorCode } from "../actions/host-error";

type Params = Readonly<Record<string, string>>;

const sheetOf = (params: Params): string => (params.sheet ? `“${params.sheet}”` : "这个工作表");

const SENTENCES: Readonly<Record<HostErrorCode, (params: Params) => string>> = {
  "sheet-protected": (params) =>
    `工作表${sheetOf(params)}已被保护，没有写入任何内容。请知道密码的人在“审阅”里点“撤销工作表保护”后再试。`,
  "workbook-read-only": () => "这个工作簿是只读的，没有写入任何内容。请另存为一份新文件，或请占用它的人关闭后再试。",
  "workbook-protected": () => "工作簿的结构被保护，不能新建工作表。请知道密码的人在“审阅”里点“保护工作簿”解除后再试。",
  "cell-being-edited": () => "有单元格正在编辑。请按回车或 Esc 结束编辑后再试。",
  "sheet-gone": (params) => `没有找到工作表${sheetOf(params)}，它可能刚被删除或改名。请重新打开它再试。`,
  "filtered-range": (params) =>
    `工作表${sheetOf(params)}正在筛选，写入的内容没有落在应在的行，已全部恢复。请在“数据”里清除筛选后再试。`,
  "too-large": (params) =>
    `工作表${sheetOf(params)}的使用区域太大，无法一次处理。请删除表格右边和下边多余的行列，保存后再试。`,
  "not-supported": () => "这个版本的表格软件缺少所需的功能。请使用 Excel 2021 或更新的版本。",
  "values-unreadable": (params) => `没能完整读出工作表${sheetOf(params)}的内容，因此没有评分也没有写入。请稍后再试。`,
  "not-answering": () => "表格软件长时间没有回应。请看看是否有对话框开着，关闭后再试；若仍无回应请保存并重新打开文件。",
  "name-taken": (params) => `已有一个您自己的工作表叫“${params.name ?? ""}”，没有改动它。请先把它改名，再重新生成。`,
  "journal-unreadable": () => "撤销记录已损坏或来自其他版本，无法撤销。表格没有改动，可以继续使用。",
  busy: () => "上一个操作还没有完成，请稍候再点。",
  cancelled: () => "已按您的要求停下。",
  unknown: (params) =>
    `表格软件没有完成这个操作${params.code ? `（代码 ${params.code}）` : ""}。请保存文件后再试一次；如果仍然不行，请把代码告诉维护人员。`,
};

/** What went wrong at the border to the program and what to do, in plain Chinese. */
export function hostErrorText(error: { readonly code: HostErrorCode; readonly params: Params }): string {
  return SENTENCES[error.code](error.params);
}
