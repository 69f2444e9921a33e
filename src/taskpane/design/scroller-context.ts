import { createContext } from "react";

/** The element that scrolls the views; virtual lists measure themselves against it. */
export const ScrollerContext = createContext<HTMLElement | null>(null);
