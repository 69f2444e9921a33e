/** Work that can be left off after every step, so that a page may answer in between. */
export type Steps<Result> = Generator<undefined, Result>;

/** Does all steps at once. */
export function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
