const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const addIn = require("../../webpack.config.js");

const OFFICE_MIRROR = "/office-js/office.js";

/**
 * The stand: the add-in's own build, loading Office.js from the stand's server, and beside it the workbench page.
 * `--env out=FOLDER` says where both go.
 */
module.exports = (env = {}, argv = {}) => {
  const base = addIn({ ...env, office: OFFICE_MIRROR }, argv);
  const out = path.resolve(String(env.out ?? ".cache/workbench"));
  const swc = base.module.rules;
  return [
    { ...base, name: "add-in", output: { ...base.output, path: out, clean: false } },
    {
      name: "workbench",
      mode: base.mode,
      target: ["web", "es2020"],
      entry: { workbench: path.resolve(__dirname, "page/index.tsx") },
      output: { path: out, filename: "[name].js", chunkFilename: "[name].js", assetModuleFilename: "[name][ext]" },
      resolve: { ...base.resolve, fallback: { fs: false, path: false } },
      module: { rules: [...swc, { test: /\.wasm$/, type: "asset/resource" }] },
      performance: { hints: false },
      devtool: base.devtool,
      plugins: [
        new CopyPlugin({
          patterns: [
            { from: path.resolve(__dirname, "page/index.html"), to: "index.html" },
            { from: path.resolve(__dirname, "page/workbench.css"), to: "workbench.css" },
          ],
        }),
      ],
    },
  ];
};
