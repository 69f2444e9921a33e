/** A corpus of standards with worked scores, in the format of dev.json. */
export interface Corpus {
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly id: string;
  readonly indicator: {
    readonly level1: string;
    readonly level2: string;
    readonly name: string;
    readonly type: string;
    readonly target: string;
    readonly unit: string;
  };
  readonly weight: number | string;
  readonly standard: string;
  readonly family?: string;
  readonly expect: { readonly kind: string; readonly input?: string };
  readonly cases: readonly { readonly actual: Actual; readonly score: string | null; readonly why?: string }[];
}

/** By expect.input: a text, items in order, a grade with its figure, counts or figures by name, or a value per part. */
export type Actual = string | readonly boolean[] | { readonly [name: string]: Actual };
