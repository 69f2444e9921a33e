/** Units of measure by where they are met; compare after `halfWidth` and without spaces. */
export const UNITS = {
  /** 计量单位 columns of goal tables: counts of things, people and happenings. */
  counts: words(
    "个 人 户 所 只 座 处 条 项 件 套 台 辆 艘 架 部 本 份 册 张 幅 篇 期 批 次 起 场 场次 人次 户次 家 名 位 例 宗 栋 幢 间 头 羽 尾 株 棵 " +
      "口 眼 盏 块 枚 支 根 片 村 镇 乡 县 乡镇 社区 小区 学校 企业 班 组 队 对 双 副 节 课时 学时 学分 场馆 车次 班次 架次 台次 台套 件次 人日 人天 " +
      "站 点 点位 路口 标段 工程 项目 标准件 种 类 款 组次 批次 床 床位 席 户数 人数 个数 万人 万户 万次 万人次 千人 百人 单 票 笔 卷 盒 箱 袋 桶 瓶 包 桩 孔 井 泵 窗口 岗 岗位 层 代 届 家次 家庭 宿舍"
  ),
  money: words("元 万元 亿元 千元 百元 百万元 千万元 万 亿 美元 万美元 亿美元 元钱 块钱 人民币"),
  time: words(
    "年 个月 周 个周 星期 天 日 个工作日 工作日 个自然日 自然日 小时 个小时 分钟 秒 季度 个季度 年度 学期 个学期 月份"
  ),
  area: words(
    "平方米 平方公里 平方千米 平方厘米 万平方米 亩 万亩 公顷 万公顷 顷 ㎡ m² m2 km² km2 ㎢ 平米 平方 万平方公里 hm² hm2 ha"
  ),
  length: words("米 公里 千米 里 厘米 毫米 延米 万米 km m cm mm ㎞ 万公里 海里 华里 公里/小时 km/h"),
  volume: words("立方米 万立方米 亿立方米 方 万方 升 毫升 m³ m3 L ml mL 立方"),
  weight: words("吨 万吨 千克 公斤 斤 克 kg t g mg 毫克 亿斤 万斤 担 吨标准煤 万吨标准煤 千吨 亿吨"),
  energy: words("千瓦 万千瓦 千瓦时 度 万度 kW kWh MW 兆瓦 千伏安 kVA 伏 千伏 kV 瓦 W 万千瓦时 亿千瓦时"),
  measured: words(
    "℃ °C 度 分贝 dB 微克/立方米 μg/m³ ug/m3 毫克/升 mg/L 毫克/立方米 mg/m³ 倍 兆 M Mbps GB TB MB G T 像素 帧 级 档"
  ),
  marks: words("分 星 名次 位次"),
  rates: words("% ‰ 个百分点 百分点 百分比 千分点 个千分点 成"),
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Ways to write a unit, and the one that is meant: “％” and 百分比 are %. Met in 贵池's form (“≥100百分比”). */
const SAME_UNITS: Readonly<Record<string, string>> = {
  百分比: "%",
  "百分比(%)": "%",
  "%率": "%",
  百分号: "%",
  百分率: "%",
  "(%)": "%",
  "﹪": "%",
  "％": "%",
  平米: "平方米",
  平方: "平方米",
  "㎡": "平方米",
  "m²": "平方米",
  m2: "平方米",
  "km²": "平方公里",
  km2: "平方公里",
  "㎢": "平方公里",
  平方千米: "平方公里",
  立方: "立方米",
  "m³": "立方米",
  m3: "立方米",
  "㎞": "公里",
  km: "公里",
  千米: "公里",
  kg: "公斤",
  千克: "公斤",
  "°C": "℃",
};

const LONGEST = 16;
const KNOWN = new Set(Object.values(UNITS).flat());

/** True for a unit of the list, alone, in parentheses or as a ratio of two (元/人, 吨/日, 元/平方米·月). */
export function isKnownUnit(unit: string): boolean {
  if (KNOWN.has(unit)) return true;
  if (unit.length > LONGEST || !/[/·每]/.test(unit)) return false;
  const parts = unit.split(/[/·每]/);
  return parts.length > 1 && parts.length < 4 && parts.every((part) => KNOWN.has(part));
}

/** The one way we write a unit: “百分比”, “％” are "%", “㎡” is 平方米; unknown units stay as written. */
export function normaliseUnit(unit: string): string {
  const bare = unit.startsWith("(") ? unit.replace(/^\((.*)\)$/, "$1") : unit;
  return SAME_UNITS[bare] ?? bare;
}

/**
 * A counted unit as base and power of ten: 万元 is 10⁴ 元, 亿元 10⁸ 元, 万人 10⁴ 人, 个 is itself. For comparing amounts
 * that are written in different units; a plain 万 has the base "".
 */
export function unitScale(unit: string): { readonly base: string; readonly power: number } {
  const match = /^(百万|千万|百亿|千亿|万亿|亿|万|千|百)(.*)$/.exec(normaliseUnit(unit));
  if (!match) return { base: normaliseUnit(unit), power: 0 };
  const [, prefix = "", base = ""] = match;
  if (/^[瓦米克伏卡]/.test(base) && prefix === "千") return { base: normaliseUnit(unit), power: 0 };
  return { base, power: POWERS[prefix] ?? 0 };
}

const POWERS: Readonly<Record<string, number>> = {
  百: 2,
  千: 3,
  万: 4,
  百万: 6,
  千万: 7,
  亿: 8,
  百亿: 10,
  千亿: 11,
  万亿: 12,
};

function words(list: string): readonly string[] {
  return list.split(" ");
}
