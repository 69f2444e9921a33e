import { webpackArguments } from "../../scripts/webpack-arguments";

describe("the words behind npm run build", () => {
  it("hands the address and the source of Office.js to webpack, however they are joined", () => {
    const wanted = ["--env", "url=https://jixiao.example.gov.cn/addin", "--env", "office=21vianet"];
    expect(webpackArguments(["--url", "https://jixiao.example.gov.cn/addin", "--office", "21vianet"])).toEqual(wanted);
    expect(webpackArguments(["--url=https://jixiao.example.gov.cn/addin", "--office=21vianet"])).toEqual(wanted);
    expect(webpackArguments([])).toEqual([]);
  });

  it("says what is wrong with an address that Office would not load, an unknown option and a missing value", () => {
    expect(() => webpackArguments(["--url", "http://10.0.0.8/addin"])).toThrow(/https/);
    expect(() => webpackArguments(["--adress", "https://jixiao.example.gov.cn"])).toThrow(/--adress/);
    expect(() => webpackArguments(["--url"])).toThrow(/--url/);
  });
});
