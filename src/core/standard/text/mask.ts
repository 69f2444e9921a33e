const TITLE = /《[^《》]{1,80}》/g;
const DOCUMENT_NUMBER = /[(（]?(?:19|20)\d{2}[)）]?(?:年)?第?\d{1,5}号/g;
const YEAR = /\d+(?:-\d+)?年(?:度)?(?!底|末|终|\d{1,2}月)/g;
const BARE_YEAR_RANGE = /\d+-\d+(?=年)/g;
const FIXED =
  /十四五|十三五|十五五|三定(?=方案|规定)|三公(?=经费)|三保(?=支出|政策|任务)|两癌|两会|五位一体|一卡通|一站式|一件事|三会一课|二次(?=通过|验收|评审|供水|装修|审核)|一对一|三重一大|一岗双责|四议两公开|双随机一?公?开?|一事一议|一户一[档策册码]|一村一[品策]|一企一策|一人一[档策]|一网通办|一窗受理|一肩挑|两不愁|三农|三资(?=管理|清理|平台)|四好(?=农村路)|五保(?=户|供养|对象|老人)|四风|八项规定|三支一扶|三同时|四不两直|三类(?=对象|人员|户)|五级书记|四个(?=意识|自信)|两个维护|一门(?=服务)|三级(?=甲等|医院)|二级(?=以上医院|医院)|两新(?=组织)|一老一小|两票制|一次(?=性|验收|交验|交付|通过|办好|办结|检验|抽检|合格|到位)|(?:上|下|前|后)半年|半年度|一般(?=公共|性)|第?[一二三四]季度|[一二三四]级(?=响应|保障|网格)|\d{1,2}[-至到]\d{1,2}月(?=份|[\u4e00-\u9fa5])/g;
const HOTLINE =
  /\d+(?:(?=热线|平台|工单|政务|服务|便民|投诉|案件|电话|转办)|(?=报警|接警|接处警|指挥|急救|出警|警情|平台|联动))/g;
/** Ages, networks, classes of sights and circles of minutes: 65岁以上老年人, 5G基站, 3A级景区, 15分钟便民生活圈, PM2.5. */
const KINDS =
  /\d{1,3}(?:-\d{1,3})?周?岁(?:及?以[上下])?(?:的)?(?=老|妇|女|男|儿|婴|幼|人|居民|青|学|适龄|劳|高龄|失能|常住|参保|农村|城镇|患)|[3-6]G(?=[一-龥])|PM\d{1,2}(?:\.\d)?|[1-5]A级?(?=[一-龥])|24小时(?=自助|值班|服务|热线|应急|不打烊|政务|开放|在线|响应)|\d{1,3}分钟(?=便民|生活圈|医疗|服务圈|阅读|健身|养老|文化|品质|政务)|第三方/g;
/** Of the numbers before such words only these are names. */
const YEARS = /^(?:19|20)\d{2}(?:-(?:19|20)\d{2})?(?:年|$)/;
const NUMBERS = /^(?:12\d{3}|110|119|120|122)$/;

/**
 * The text with numbers that are parts of names put out of sight (2024年度, 《…办法》, 县发〔2024〕3号, 12345热线), so that
 * none of them is taken for an amount. Every character keeps its place.
 */
export function maskNames(text: string): string {
  const hidden = (name: string) => "名".repeat(name.length);
  const years = (found: string) => (YEARS.test(found) ? hidden(found) : found);
  return text
    .replace(TITLE, hidden)
    .replace(DOCUMENT_NUMBER, hidden)
    .replace(BARE_YEAR_RANGE, years)
    .replace(YEAR, years)
    .replace(FIXED, hidden)
    .replace(KINDS, hidden)
    .replace(HOTLINE, (found) => (NUMBERS.test(found) ? hidden(found) : found));
}
