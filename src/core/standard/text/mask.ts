const TITLE = /《[^《》]{1,80}》/g;
const DOCUMENT_NUMBER = /[(（]?(?:19|20)\d{2}[)）]?(?:年)?第?\d{1,5}号/g;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?:-(?:19|20)\d{2})?年(?:度)?(?!底|末|终|\d{1,2}月)/g;
const BARE_YEAR_RANGE = /(?<!\d)(?:19|20)\d{2}-(?:19|20)\d{2}(?=年)/g;
const FIXED =
  /十四五|十三五|十五五|三定(?=方案|规定)|三公(?=经费)|三保(?=支出|政策|任务)|两癌|两会|五位一体|一卡通|一站式|一件事|一次(?=性|验收|交验|交付|通过|办好|办结|检验|抽检|合格|到位)|(?:上|下|前|后)半年|半年度|一般(?=公共|性)|第?[一二三四]季度|[一二三四]级(?=响应|保障|网格)|\d{1,2}[-至到]\d{1,2}月(?=份|[\u4e00-\u9fa5])/g;
const HOTLINE =
  /(?<!\d)(?:12\d{3})(?=热线|平台|工单|政务|服务|便民|投诉|案件|电话|转办)|(?<!\d)(?:110|119|120|122)(?=报警|接警|接处警|指挥|急救|出警|警情|平台|联动)/g;

/**
 * The text with numbers that are parts of names put out of sight (2024年度, 《…办法》, 县发〔2024〕3号, 12345热线), so that
 * none of them is taken for an amount. Every character keeps its place.
 */
export function maskNames(text: string): string {
  return [TITLE, DOCUMENT_NUMBER, BARE_YEAR_RANGE, YEAR, FIXED, HOTLINE].reduce(
    (masked, pattern) => masked.replace(pattern, (name) => "名".repeat(name.length)),
    text
  );
}
