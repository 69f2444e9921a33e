import { useEffect, useState } from "react";

/** What is over sooner than this needs no progress bar, which would only push the page about. */
const SOON = 400;

/** True once something has been going on for a while. */
export function useSlow(goingOn: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!goingOn) return undefined;
    const timer = setTimeout(() => setSlow(true), SOON);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [goingOn]);
  return goingOn && slow;
}
