import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";

/** What browsers have and jsdom lacks; imported first by every test of the pane. */
class NoObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): [] {
    return [];
  }
}

Object.assign(globalThis, { ResizeObserver: NoObserver, IntersectionObserver: NoObserver });
window.matchMedia = (query) => ({
  matches: false,
  media: query,
  onchange: null,
  addListener: () => undefined,
  removeListener: () => undefined,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  dispatchEvent: () => false,
});
HTMLCanvasElement.prototype.getContext = () => null;
Element.prototype.scrollIntoView = () => undefined;
// A window of 800 pixels, so that virtual lists show a part of themselves.
Object.defineProperty(HTMLElement.prototype, "offsetHeight", { configurable: true, get: () => 800 });
Object.defineProperty(HTMLElement.prototype, "offsetWidth", { configurable: true, get: () => 340 });

// The pane changes by itself when the sheet does: tests wait for what they expect to see, as a user would.
beforeEach(() => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));

// Views are fetched when they are first opened, which a cold cache makes slow.
configure({ asyncUtilTimeout: 8000 });
jest.setTimeout(30_000);
