import { compactText } from "../lexicon/plain-text";

/**
 * Nothing, or a sign that stands for nothing: “*”, “/”, “……”, “—”, xxx, the bare “1” that the national system puts into an
 * empty 评分标准, and “指标1：” of an unfilled form.
 */
export function isPlaceholder(text: string): boolean {
  if (text.length > LONGEST_WORD && /[\u4e00-\u9fff]/.test(text)) return false;
  const compact = compactText(text);
  return /^[*\\/.…·_\-—–~xX×○〇0-9、,。?]*$/.test(compact) || /^(?:三级)?指标\d{0,2}:?$/.test(compact);
}

/** Longer texts with characters say something. */
const LONGEST_WORD = 24;
