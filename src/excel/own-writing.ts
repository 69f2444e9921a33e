/** Excel tells of changes a little after the request that made them. */
const ECHO = 400;

let running = 0;
let ended = 0;

/** Are the changes that Excel tells of now our own? */
export function isWriting(): boolean {
  return running > 0 || Date.now() - ended < ECHO;
}

export async function whileWriting<Result>(work: () => Promise<Result>): Promise<Result> {
  running++;
  try {
    return await work();
  } finally {
    running--;
    ended = Date.now();
  }
}
