import { gridOf } from "../../grid/grid-of";
import type { Layout } from "./layout";

/** Several tables on one sheet. */
export const several: readonly Layout[] = [
  {
    name: "two projects stacked, each with title and header",
    grid: gridOf([
      "项目支出绩效目标表（2024年度）",
      "项目名称 | 道路照明 | | 主管部门 | 鹤城区城管局",
      "一级指标 | 二级指标 | 三级指标 | 指标值 | 评分标准",
      "产出指标 | 数量指标 | 亮灯盏数 | ≥5000盏 | 每少1%扣1分",
      "满意度指标 | 服务对象满意度指标 | 居民满意度 | ≥90% | 每低1%扣1分",
      "",
      "项目支出绩效目标表（2025年度）",
      "项目名称 | 公园绿化 | | 主管部门 | 鹤城区园林中心",
      "一级指标 | 二级指标 | 三级指标 | 指标值 | 评分标准",
      "产出指标 | 数量指标 | 绿化面积 | ≥3万平方米 | 每少1%扣1分",
      "满意度指标 | 服务对象满意度指标 | 居民满意度 | ≥90% | 每低1%扣1分",
    ]),
    tables: [
      {
        department: "鹤城区城管局",
        year: 2024,
        headerRow: 3,
        columns: "level1=A level2=B name=C target=D standard=E",
        rows: [
          "4 | 产出指标 | 数量指标 | 亮灯盏数 | ≥ | 5000 | 盏",
          "5 | 满意度指标 | 服务对象满意度指标 | 居民满意度 | ≥ | 90 | %",
        ],
        ignored: "",
      },
      {
        department: "鹤城区园林中心",
        year: 2025,
        headerRow: 9,
        columns: "level1=A level2=B name=C target=D standard=E",
        rows: [
          "10 | 产出指标 | 数量指标 | 绿化面积 | ≥ | 3 | 万平方米",
          "11 | 满意度指标 | 服务对象满意度指标 | 居民满意度 | ≥ | 90 | %",
        ],
      },
    ],
  },
  {
    name: "two tables side by side, parted by an empty column",
    grid: gridOf([
      "填报单位：芷江县民政局 | | | | | | 填报单位：芷江县司法局 | | | |",
      "一级指标 | 二级指标 | 三级指标 | 指标类型 | 指标值 | | 二级指标 | 三级指标 | 指标类型 | 指标值 | 单位",
      "产出指标 | 数量指标 | 救助人数 | ≥ | 800 | | 数量指标 | 调解案件 | ≥ | 300 | 件",
      "| 质量指标 | 救助及时率 | ≥ | 95 | | 质量指标 | 调解成功率 | ≥ | 96 | %",
      "| | 救助人数 | ≥ | 800 | | 时效指标 | 办结天数 | ≤ | 15 | 天",
    ]),
    tables: [
      {
        department: "芷江县民政局",
        year: null,
        headerRow: 2,
        columns: "level1=A level2=B name=C type=D target=E",
        rows: [
          "3 | 产出指标 | 数量指标 | 救助人数 | ≥ | 800 |",
          "4 | 产出指标 | 质量指标 | 救助及时率 | ≥ | 95 |",
          "5 | 产出指标 | 质量指标 | 救助人数 | ≥ | 800 |",
        ],
      },
      {
        department: "芷江县司法局",
        year: null,
        headerRow: 2,
        columns: "level2=G name=H type=I target=J unit=K",
        rows: [
          "3 | 产出指标 | 数量指标 | 调解案件 | ≥ | 300 | 件",
          "4 | 产出指标 | 质量指标 | 调解成功率 | ≥ | 96 | %",
          "5 | 产出指标 | 时效指标 | 办结天数 | ≤ | 15 | 天",
        ],
      },
    ],
  },
  {
    name: "several goals, each with a block of its own",
    grid: gridOf([
      "黄州区科技局2024年度部门整体绩效目标表",
      "年度目标1： | 提升创新能力",
      "一级指标 | 二级指标 | 三级指标 | 指标值 | 评分标准",
      "产出指标 | 数量指标 | 新增高企 | ≥10家 | 每少1家扣2分",
      "效益指标 | 社会效益指标 | 创新氛围 | 浓厚 | 浓厚得满分",
      "年度目标2： | 服务科技人才",
      "一级指标 | 二级指标 | 三级指标 | 指标值 | 评分标准",
      "产出指标 | 数量指标 | 引进人才 | ≥25人 | 每少1人扣1分",
      "满意度指标 | 服务对象满意度指标 | 人才满意度 | ≥90% | 每低1%扣1分",
    ]),
    tables: [
      {
        department: "黄州区科技局",
        year: 2024,
        headerRow: 3,
        columns: "level1=A level2=B name=C target=D standard=E",
        rows: [
          "4 | 产出指标 | 数量指标 | 新增高企 | ≥ | 10 | 家",
          "5 | 效益指标 | 社会效益指标 | 创新氛围 | 定性 | 浓厚 |",
        ],
        ignored: "6 note",
      },
      {
        department: "黄州区科技局",
        year: 2024,
        headerRow: 7,
        columns: "level1=A level2=B name=C target=D standard=E",
        rows: [
          "8 | 产出指标 | 数量指标 | 引进人才 | ≥ | 25 | 人",
          "9 | 满意度指标 | 服务对象满意度指标 | 人才满意度 | ≥ | 90 | %",
        ],
      },
    ],
  },
  {
    name: "goal table above, self-evaluation below, a list of people under both",
    grid: gridOf([
      "部门：会同县审计局 | | | | | |",
      "一级指标 | 二级指标 | 三级指标 | 指标类型 | 指标值 | 计量单位 | 评（扣）分标准",
      "产出指标 | 数量指标 | 审计项目 | ≥ | 20 | 个 | 每少1个扣5%权重分",
      "| 质量指标 | 整改率 | ≥ | 90 | % | 得分=整改率*权重分",
      "填表人：李四 | | 联系电话：123",
      "",
      "2024年度绩效自评表",
      "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
      "产出指标 | 数量指标 | 审计项目 | 20 | 21 | 50 | 50",
      "| 质量指标 | 整改率 | 90% | 92% | 50 | 50",
      "",
      "人员名单",
      "序号 | 姓名 | 性别 | 职务 | 单位 | 备注 |",
      "1 | 张三 | 男 | 科员 | 审计局 | |",
      "2 | 李四 | 女 | 科长 | 审计局 | |",
    ]),
    tables: [
      {
        department: "会同县审计局",
        year: null,
        headerRow: 2,
        columns: "level1=A level2=B name=C type=D target=E unit=F standard=G",
        rows: ["3 | 产出指标 | 数量指标 | 审计项目 | ≥ | 20 | 个", "4 | 产出指标 | 质量指标 | 整改率 | ≥ | 90 | %"],
        ignored: "5 signature",
      },
      {
        department: "会同县审计局",
        year: 2024,
        headerRow: 8,
        form: "self-evaluation",
        columns: "level1=A level2=B name=C target=D actual=E weight=F score=G",
        rows: ["9 | 产出指标 | 数量指标 | 审计项目 | - | 20 |", "10 | 产出指标 | 质量指标 | 整改率 | - | 90 | %"],
      },
    ],
  },
];
