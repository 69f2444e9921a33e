const path = require("node:path");
const fs = require("node:fs");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { version } = require("./package.json");

/** Where Office.js comes from: Microsoft's CDN, the one operated by 21Vianet, or a mirror at the address given. */
const OFFICE_CDN = {
  microsoft: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

/** Address that stands in manifest.xml and is replaced by `--env url=https://…`. */
const PLACEHOLDER_URL = "https://localhost:3000";

const NO_SOURCES = { removeComments: true, collapseWhitespace: true };

/**
 * The add-in as a static folder, dist/.
 *
 *   webpack --env url=https://oa.example.gov.cn/jixiao --env office=21vianet
 *
 * `url`: where the folder will be served. `office`: microsoft (default), 21vianet, or the address of a mirror's office.js.
 */
module.exports = (env = {}, argv = {}) => {
  const production = argv.mode === "production";
  const url = String(env.url ?? PLACEHOLDER_URL).replace(/\/+$/, "");
  const officeUrl = OFFICE_CDN[env.office ?? "microsoft"] ?? String(env.office);
  const officeOrigin = /^https:/.test(officeUrl) ? new URL(officeUrl).origin : "'self'";
  const page = (name) =>
    new HtmlPlugin({
      template: `src/${name}/${name}.html`,
      filename: `${name}.html`,
      chunks: [name],
      scriptLoading: "defer",
      minify: production ? NO_SOURCES : false,
      officeUrl,
      officeOrigin,
    });

  return {
    mode: production ? "production" : "development",
    target: ["web", "es2020"],
    entry: { taskpane: "./src/taskpane/index.tsx", commands: "./src/commands/commands.ts" },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      chunkFilename: production ? "[name].[contenthash:8].js" : "[name].js",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: "swc-loader",
            options: {
              jsc: {
                target: "es2020",
                parser: { syntax: "typescript", tsx: true },
                transform: { react: { runtime: "automatic" }, useDefineForClassFields: false },
              },
            },
          },
        },
      ],
    },
    optimization: {
      chunkIds: production ? "deterministic" : "named",
      moduleIds: "deterministic",
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
    },
    performance: { hints: false },
    devtool: production ? false : "source-map",
    plugins: [
      new (require("webpack").DefinePlugin)({ ADD_IN_VERSION: JSON.stringify(version) }),
      page("taskpane"),
      page("commands"),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "src/taskpane/boot/*.js", to: "boot/[name][ext]", info: { minimized: true } },
          {
            from: "manifest.xml",
            transform: (content) => content.toString().replaceAll(PLACEHOLDER_URL, url),
          },
          ...(fs.existsSync("LICENSE") ? [{ from: "LICENSE", to: "LICENSE.txt", toType: "file" }] : []),
        ],
      }),
    ],
  };
};
