import { createRequire } from "node:module";
import webpack, { type Configuration } from "webpack";

type Configure = (env: Record<string, string>, argv: { mode: string }) => Configuration[];

/** Builds the add-in and the workbench page into `out`; with `onRebuild` it stays and builds again after every change. */
export async function buildStand(
  out: string,
  mode: "development" | "production",
  onRebuild?: (report: string) => void
) {
  const configure = createRequire(__filename)("./webpack.config.js") as Configure;
  const compiler = webpack(configure({ out }, { mode }));
  if (!compiler) throw new Error("webpack made no compiler");
  await new Promise<void>((resolve, reject) => {
    const report = (error: Error | null | undefined, stats: webpack.MultiStats | undefined) => {
      if (error) return reject(error);
      if (stats?.hasErrors() && !onRebuild) return reject(new Error(stats.toString("errors-only")));
      onRebuild?.(stats?.hasErrors() ? stats.toString("errors-only") : "");
      resolve();
    };
    if (onRebuild) compiler.watch({ aggregateTimeout: 300 }, report);
    else compiler.run((error, stats) => compiler.close(() => report(error, stats)));
  });
}
