/** Unit tests run in Node; those of the pane in jsdom (a docblock in the file). test/e2e starts a browser itself. */
module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  transform: {
    "^.+\\.(ts|tsx|js|mjs)$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2021",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: ["/node_modules/(?!(@ironcalc/wasm)/)"],
  moduleNameMapper: { "\\.css$": "<rootDir>/test/taskpane/empty-module.cjs" },
  collectCoverageFrom: ["src/**/*.{ts,tsx}"],
  coverageDirectory: ".cache/coverage",
};
