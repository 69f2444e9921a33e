import js from "@eslint/js";
import a11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import hooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const core = ["src/core/**", "src/strings/**"];

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", ".cache/", "reports/", ".stryker-tmp/", "**/*.cjs", "**/*.mjs", "**/webpack.config.js"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins, "react-hooks": hooks },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/call-sync-after-load": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
      "office-addins/no-office-initialize": "error",
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  { files: ["**/*.tsx"], ...a11y.flatConfigs.recommended },
  {
    // The core is a pure function: no Office, no page, no clock, no randomness, no logging.
    files: core,
    rules: {
      "no-restricted-globals": ["error", "window", "document", "Office", "Excel", "fetch", "console", "Date", "setTimeout", "localStorage"],
      "no-restricted-properties": ["error", { object: "Math", property: "random" }],
    },
  },
  {
    // Nothing on the way to a score is a binary floating point number.
    files: ["src/core/standard/**", "src/core/scoring/**"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random" },
        { object: "Math", property: "round" },
        { object: "Math", property: "floor" },
        { object: "Math", property: "ceil" },
      ],
      "no-restricted-globals": ["error", "parseFloat", "Number", "window", "document", "Office", "Excel", "fetch", "console", "Date"],
    },
  },
  { files: ["test/**", "scripts/**"], rules: { "no-console": "off", "office-addins/no-context-sync-in-loop": "off" } }
);
