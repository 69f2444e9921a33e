const SLICE = 40;
let started = 0;

/** Lets the page answer clicks when the work has gone on for a while: no slice of work blocks it for long. */
export async function breathe(): Promise<void> {
  const now = Date.now();
  if (now - started < SLICE) return;
  await new Promise((resume) => setTimeout(resume, 0));
  started = Date.now();
}
