/** Traditional characters of headings, level names and scoring words, as found in mirrored copies of public tables. */
const PAIRS =
  "標标 準准 績绩 級级 類类 別别 稱称 單单 位位 權权 數数 評评 價价 細细 則则 質质 實实 際际 備备 註注 說说 說说 釋释 義义 內内 計计 劃划 " +
  "預预 當当 現现 達达 運运 算算 較较 編编 號号 佔占 滿满 對对 務务 濟济 續续 響响 態态 環环 產产 時时 適适 總总 項项 門门 體体 執执 結结 " +
  "達达 進进 條条 據据 補补 處处 個个 戶户 萬万 億亿 於于 歲岁 復复 覆覆 監监 測测 偏偏 離离 養养 審审 電电 話话 責责 領领 導导 蓋盖 間间 " +
  "規规 獲获 發发 給给 減减 無无 點点 錢钱 創创 業业 機机 關关 縣县 鄉乡 鎮镇 區区 團团 辦办 廳厅 學学 醫医 園园 " +
  "會会 眾众 論论 證证 險险 驗验 與与 為为 專专 東东 兩两 嚴严 豐丰 臨临 舉举 習习 書书 買买 爭争 虧亏 雲云 從从 倉仓 儀仪 優优 傳传 傷伤 側侧 債债 償偿 儲储 黨党 興兴 冊册 寫写 軍军 農农 決决 況况 凍冻 淨净 幾几 擊击 劑剂 " +
  "動动 勵励 勞劳 勢势 匯汇 華华 協协 賣卖 衛卫 卻却 廠厂 歷历 壓压 參参 雙双 變变 葉叶 啟启 員员 聽听 圖图 場场 壞坏 塊块 堅坚 壩坝 報报 壯壮 聲声 複复 夠够 頭头 獎奖 婦妇 寧宁 寶宝 憲宪 寬宽 尋寻 將将 層层 屬属 島岛 幣币 " +
  "帶带 師师 幫帮 廣广 慶庆 庫库 應应 廢废 開开 棄弃 張张 強强 歸归 錄录 惡恶 願愿 戰战 戲戏 擴扩 掃扫 揚扬 護护 擔担 擬拟 擇择 掛挂 揮挥 損损 換换 搶抢 齊齐 斷断 舊旧 顯显 曉晓 暫暂 術术 雜杂 來来 極极 構构 櫃柜 樹树 橋桥 " +
  "樓楼 檢检 樣样 欄栏 歡欢 殘残 氣气 溝沟 沒没 潔洁 濃浓 漁渔 滲渗 溫温 灣湾 濕湿 滯滞 灘滩 漲涨 澤泽 潤润 災灾 爐炉 燈灯 熱热 愛爱 牆墙 狀状 獨独 畫画 暢畅 療疗 盤盘 礦矿 碼码 磚砖 確确 禮礼 種种 積积 穩稳 競竞 筆笔 節节 " +
  "範范 築筑 簡简 籌筹 簽签 糧粮 紀纪 約约 紙纸 終终 組组 絕绝 絡络 統统 經经 綠绿 維维 綜综 網网 緊紧 線线 緩缓 練练 縮缩 縱纵 織织 繪绘 聯联 職职 脈脉 藝艺 蘇苏 蟲虫 裝装 製制 視视 覺觉 覽览 觀观 訂订 訊讯 討讨 訓训 記记 " +
  "講讲 許许 設设 訪访 診诊 詢询 試试 詳详 誤误 請请 調调 談谈 諾诺 識识 議议 譽誉 讀读 讓让 負负 財财 貢贡 貨货 貧贫 貸贷 費费 貼贴 貿贸 資资 賠赔 賬账 購购 賽赛 贈赠 趨趋 踐践 車车 軌轨 軟软 載载 輔辅 輕轻 輛辆 輸输 轄辖 " +
  "轉转 輪轮 邊边 遷迁 過过 還还 遠远 違违 連连 遲迟 選选 遺遗 針针 鋼钢 錯错 鐵铁 鑒鉴 長长 閉闭 閱阅 隊队 陽阳 階阶 陸陆 隨随 隱隐 難难 靜静 順顺 須须 頻频 題题 額额 風风 飛飞 飲饮 館馆 馬马 駐驻 魚鱼 鮮鲜 鹽盐 麥麦 黃黄 " +
  "齡龄 龍龙";

const SIMPLE = new Map(PAIRS.split(" ").map((pair) => [pair.charAt(0), pair.charAt(1)] as const));

const FIRST = 0x4e00;
/** By character code from 一 on: 1 for a character of the list. Nearly every text has none, and is looked at character by character. */
const LISTED = new Uint8Array(0x9fff - FIRST + 1);
for (const sign of SIMPLE.keys()) LISTED[sign.charCodeAt(0) - FIRST] = 1;

/** Recognition words in simplified characters: 三級指標 is 三级指标. For comparing only; what is shown stays as written. */
export function simplified(text: string): string {
  for (let at = 0; at < text.length; at++) {
    if (LISTED[text.charCodeAt(at) - FIRST] === 1) {
      return text.replace(/[\u4e00-\u9fff]/g, (sign) => SIMPLE.get(sign) ?? sign);
    }
  }
  return text;
}
