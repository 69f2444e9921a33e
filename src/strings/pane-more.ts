/** 更多功能: what is not needed every day. */
export const moreText = {
  list: "更多功能",
  recognition: "识别结果",
  recognitionNote: "程序把哪一行当表头、哪一列当什么，认错了可以更正",
  weights: "分配权重",
  weightsNote: "还没有权重时，按常用比例分给各项指标",
  documents: "汇总与报表",
  documentsNote: "绩效评分汇总、项目支出绩效自评表、校验报告",
  sheets: "全部工作表",
  sheetsNote: "一次校验或评分整个工作簿",
  settings: "设置",
  settingsNote: "不足一步怎么算、保留几位小数、等级分数线等",
  privacy: "所有计算都在本机完成，数据不离开这个工作簿。",
  version: (version: string, program: string): string => `绩效目标助手 ${version} · ${program}`,
} as const;
