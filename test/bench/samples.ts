import { performance } from "node:perf_hooks";

/** What was timed since the last look, by name; kept so that a bench can be judged again from its raw numbers. */
export interface Samples {
  readonly name: string;
  readonly milliseconds: readonly number[];
}

const timed: Samples[] = [];

/** Hands out what was timed since the last call. */
export function takeSamples(): readonly Samples[] {
  return timed.splice(0);
}

/**
 * Times several ways of doing something, turn by turn, so that a busy moment of the machine hits all of them alike.
 * Each is run once before, unmeasured.
 */
export async function interleaved(
  ways: Readonly<Record<string, () => unknown>>,
  runs: number
): Promise<Readonly<Record<string, readonly number[]>>> {
  const names = Object.keys(ways);
  const samples: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (const name of names) await ways[name]?.();
  for (let run = 0; run < runs; run++) {
    for (const name of names) {
      const start = performance.now();
      await ways[name]?.();
      samples[name]?.push(performance.now() - start);
    }
  }
  timed.push(...names.map((name) => ({ name, milliseconds: samples[name] ?? [] })));
  return samples;
}

export function median(samples: readonly number[]): number {
  const sorted = [...samples].sort((first, second) => first - second);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** "12.3 [11.9–14.0]": median, fastest and slowest, in milliseconds. */
export function summarised(samples: readonly number[]): string {
  const best = Math.min(...samples);
  const worst = Math.max(...samples);
  return `${median(samples).toFixed(1)} [${best.toFixed(1)}–${worst.toFixed(1)}]`;
}
