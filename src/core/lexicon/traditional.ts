/** Traditional characters of headings, level names and scoring words, as found in mirrored copies of public tables. */
const PAIRS =
  "標标 準准 績绩 級级 類类 別别 稱称 單单 位位 權权 數数 評评 價价 細细 則则 質质 實实 際际 備备 註注 說说 說说 釋释 義义 內内 計计 劃划 " +
  "預预 當当 現现 達达 運运 算算 較较 編编 號号 佔占 滿满 對对 務务 濟济 續续 響响 態态 環环 產产 時时 適适 總总 項项 門门 體体 執执 結结 " +
  "達达 進进 條条 據据 補补 處处 個个 戶户 萬万 億亿 於于 歲岁 復复 覆覆 監监 測测 偏偏 離离 養养 審审 電电 話话 責责 領领 導导 蓋盖 間间 " +
  "規规 獲获 發发 給给 減减 無无 點点 錢钱 創创 業业 機机 關关 縣县 鄉乡 鎮镇 區区 團团 辦办 廳厅 學学 醫医 園园";

const SIMPLE = new Map(PAIRS.split(" ").map((pair) => [pair.charAt(0), pair.charAt(1)] as const));

const TRADITIONAL = new RegExp(`[${[...SIMPLE.keys()].join("")}]`, "g");

/** Recognition words in simplified characters: 三級指標 is 三级指标. For comparing only; what is shown stays as written. */
export function simplified(text: string): string {
  return text.replace(TRADITIONAL, (sign) => SIMPLE.get(sign) ?? sign);
}
