import { useEffect, useRef } from "react";
import type { RefObject } from "react";

/**
 * When the element that had the focus is taken out of the page (a fixed finding, a closed message, another view), the focus
 * goes to `refuge` instead of getting lost. It moves in no other case.
 *
 * In Excel on the web, Office.js moves the focus at Tab by itself, from what has a tabindex other than -1; from anywhere else it
 * leaves the pane. So the refuge is a stop for as long as it has the focus.
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
      if (refuge.current) takeFocus(refuge.current);
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

function takeFocus(element: HTMLElement): void {
  element.tabIndex = 0;
  element.addEventListener("blur", () => (element.tabIndex = -1), { once: true });
  element.focus({ preventScroll: true });
}
