// node -r ./scripts/swc-register.cjs FILE.ts: runs TypeScript as the bundle runs it, without the name-keeping wrappers that
// other loaders put around every closure and that a benchmark would measure.
const { transformFileSync } = require("@swc/core");

const options = {
  jsc: {
    target: "es2021",
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" }, useDefineForClassFields: false },
  },
  module: { type: "commonjs" },
  sourceMaps: false,
};

for (const extension of [".ts", ".tsx"]) {
  require.extensions[extension] = (module, file) => module._compile(transformFileSync(file, options).code, file);
}
