/**
 * unit: everything that runs in Node, the pane in jsdom (a docblock in the file says so).
 * e2e: a real browser drives the built add-in in the workbench; one after the other.
 */
const shared = {
  testEnvironment: "node",
  transform: {
    "^.+\\.(ts|tsx|js|mjs)$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2021",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" }, useDefineForClassFields: false },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: ["/node_modules/(?!(@ironcalc/wasm|@sparticuz/chromium)/)"],
  globals: { ADD_IN_VERSION: require("./package.json").version },
};

module.exports = {
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
    },
    { ...shared, displayName: "e2e", testMatch: ["<rootDir>/test/e2e/**/*.test.ts"] },
  ],
  // A busy machine is no failure.
  testTimeout: 60_000,
  collectCoverageFrom: ["src/**/*.{ts,tsx}"],
  coverageDirectory: ".cache/coverage",
};
