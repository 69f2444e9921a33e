import type { Sense } from "./condition";

const DONE = "(?:完成|达成|实现|达到|达标|到位|满足|办结|建成|执行|落实|达)";
const HOW =
  "(?:能|能够|有|全部|全面|全额|足额|按期|按时|按量|按质|按要求|按计划|按规定|按进度|及时|如期|如数|完全|很好|超额|在[^,]{0,8}内)*";

const SENSES: readonly (readonly [Sense, RegExp])[] = [
  [
    "none",
    /^(?:均|都|全部|完全|尚)?(?:未|没有|没|不)(?:开展|启动|实施|进行|动工|开工|建设|组织|着手|推进)|(?:全部|完全|均|都)(?:未|没有?|不)(?:完成|达到|达成|实现|做到|符合|满足|具备|落实)/,
  ],
  ["partial", /部分(?:完成|达成|达到|实现|达标|开展|落实|到位)|未全部(?:完成|达到)|完成(?:了)?(?:一)?部分/],
  [
    "within",
    /(?:不|未|没有|无|没)(?:出现)?(?:超支|超编|超标|超出|超过|超额|超限|突破|超)|控制在.*内|(?:不|未|零|无|没有)(?:增加|增长|上升|新增)|持平或(?:下降|减少|降低)|(?:下降|减少|降低)或持平|只减不增/,
  ],
  [
    "missed",
    new RegExp(
      `(?:未|没有|没能|没|不能|无法|不)${HOW}${DONE}|不合格|不到位|不符合|不满足|不达标|不足额|达不到|完不成|未果|有差距|为${HOW}${DONE}(?:目标|任务|计划|指标)?(?:值|数)?的?$`
    ),
  ],
  ["over", /^(?:若|如)?(?:实际)?(?:支出)?(?:超支|超编|超标|超出|超过|超限|突破)(?:的|部分)?$/],
  ["above", /超额完成|超额|超过|超出|高于|优于/],
  ["equal", /持平|不增不减/],
  ["reached", new RegExp(`${DONE}|足额|合格|优良`)],
];

/** How words say the target was met, or null when they say something else. 达到或超过 is reached. */
export function senseOf(words: string): Sense | null {
  if (
    /(?:完成|达到|实现|达成)(?:或|及|和|、|或者)?(?:超过|超额|高于|超出|优于|以上)/.test(words) &&
    !/[未没不]/.test(words)
  )
    return "reached";
  for (const [sense, pattern] of SENSES) if (pattern.test(words)) return sense;
  return null;
}
