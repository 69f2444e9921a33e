/** Mutation testing of what computes a score; slow, so outside `npm test`: npm run test:mutation */
export default {
  testRunner: "jest",
  jest: { projectType: "custom", configFile: "jest.config.cjs", config: { testMatch: ["<rootDir>/test/core/{standard,scoring,number}/**/*.test.ts", "<rootDir>/test/standards/**/*.test.ts"] } },
  mutate: ["src/core/standard/**/*.ts", "src/core/scoring/**/*.ts", "!**/*.d.ts"],
  coverageAnalysis: "perTest",
  concurrency: 2,
  reporters: ["clear-text", "html", "progress"],
  htmlReporter: { fileName: "reports/mutation.html" },
  thresholds: { high: 90, low: 85, break: 85 },
  tempDirName: ".stryker-tmp",
};
