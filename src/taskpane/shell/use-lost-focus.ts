import { useEffect, useRef } from "react";
import type { RefObject } from "react";

/**
 * When the element that had the focus is taken out of the page (a fixed finding, a closed message, another view), the focus
 * goes to `refuge` instead of getting lost. It moves in no other case.
 */
export function useLostFocus(refuge: RefObject<HTMLElement | null>): void {
  const focused = useRef<Element | null>(null);
  useEffect(() => {
    const remember = (event: FocusEvent) => {
      focused.current = event.target instanceof Element ? event.target : null;
    };
    const lost = () => {
      const last = focused.current;
      if (!last || last.isConnected || document.activeElement !== document.body) return;
      focused.current = null;
      refuge.current?.focus({ preventScroll: true });
    };
    const watcher = new MutationObserver(lost);
    document.addEventListener("focusin", remember);
    watcher.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener("focusin", remember);
      watcher.disconnect();
    };
  }, [refuge]);
}
