import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { REFUSAL_REASONS } from "../../src/core/standard/refusal-reasons";
import { refusalQuestion } from "../../src/strings/refusals";
import { actualsText } from "../../src/strings/pane-actuals";
import { documentsText } from "../../src/strings/pane-documents";
import { findingsText } from "../../src/strings/pane-findings";
import { homeText } from "../../src/strings/pane-home";
import { moreText } from "../../src/strings/pane-more";
import { paneText } from "../../src/strings/pane";
import { ruleEditorText } from "../../src/strings/pane-rule-editor";
import { scoresText } from "../../src/strings/pane-scores";
import { settingsText } from "../../src/strings/pane-settings";
import { sheetsText } from "../../src/strings/pane-sheets";
import { standardsText } from "../../src/strings/pane-standards";
import { weightsText } from "../../src/strings/pane-weights";

const GUIDE = "docs/使用手册.md";
const PICTURES = "docs/images/guide";
const text = readFileSync(GUIDE, "utf8");

/** What a clerk presses on the way through the whole job. */
const BUTTONS: readonly string[] = [
  ...[homeText.validate, homeText.score, homeText.summary, homeText.showColumns],
  ...Object.values(paneText.navTitles),
  ...[paneText.undo, paneText.cancel, paneText.openSheet("绩效评分汇总")],
  ...[findingsText.jump, findingsText.openStandard, findingsText.ignore, findingsText.ignoreConfirm],
  ...[findingsText.ignored, findingsText.restore],
  ...[moreText.recognition, moreText.weights, moreText.documents, moreText.sheets, moreText.settings],
  ...[weightsText.write, actualsText.saveNext, actualsText.onlyMissing, actualsText.free, actualsText.clear],
  ...[scoresText.showAll, scoresText.openActual, scoresText.openWeights],
  ...[standardsText.useCandidate, standardsText.rewrite, standardsText.edit, standardsText.editAgain],
  ...[standardsText.forget, ruleEditorText.save],
  ...[documentsText.selfEvaluationButton, documentsText.reportButton],
  ...[sheetsText.validate, sheetsText.score, sheetsText.summary, settingsText.reset, settingsText.clearMarks],
];

/** Bold words that are no button: kinds, parts of the ribbon, a heading. */
const WORDS = [
  ...Object.values(paneText.severity),
  ...Object.values(standardsText.segment),
  ...["打开面板", "全部修复", "确认修改", "补“%”", standardsText.trial, "手工打的分会保留"],
];

/** First cells of the table of answers. */
const explained = [...text.matchAll(/^\| ([^|]+?) \|/gm)]
  .map(([, words = ""]) => words)
  .filter((it) => !/^-+$/.test(it));

const bold = [...text.matchAll(/\*\*([^*\n]+)\*\*/g)].map(([, words = ""]) => words);

describe("the user's guide", () => {
  it.each(BUTTONS)("names the button %s as the pane does", (label) => {
    expect(bold).toContain(label);
  });

  it("sends nobody to a button that is not there", () => {
    const questions = bold.filter((words) => /[？。]$/.test(words));
    const others = bold.filter((words) => !questions.includes(words));
    expect(others.filter((words) => !BUTTONS.includes(words) && !WORDS.includes(words))).toEqual([]);
    expect(findingsText.fixAll(1)).toMatch(/^全部修复/);
    expect(findingsText.confirm(1)).toMatch(/^确认修改/);
  });

  it.each(REFUSAL_REASONS)("explains the refusal %s in the words that the pane uses", (reason) => {
    const said = refusalQuestion(reason, { words: "某些情形", limit: "2000" });
    expect(explained.filter((words) => said.includes(words))).not.toEqual([]);
  });

  it("shows every picture that its test takes, and none twice, in less than 1.5 MB", () => {
    const shown = [...text.matchAll(/\]\((images\/[^)]+)\)/g)].map(([, file = ""]) => path.posix.join("docs", file));
    expect(shown.filter((file) => !existsSync(file))).toEqual([]);
    expect([...shown].sort()).toEqual(
      readdirSync(PICTURES)
        .map((name) => path.posix.join(PICTURES, name))
        .sort()
    );
    expect(shown.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(1_500_000);
  });
});
