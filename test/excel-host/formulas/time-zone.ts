/** The zone in which TODAY() is today; the engine knows no zones without a name. */
export function timeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
}
