import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useContext, useLayoutEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import { ScrollerContext } from "./scroller-context";

/** Up to so many items are simply drawn: a browser and a screen reader like that best. */
const DRAWN_WHOLE = 60;

const useStyles = makeStyles({
  list: { position: "relative", width: "100%", margin: 0, padding: 0, listStyleType: "none" },
  gap: { paddingBottom: "8px" },
  rows: {
    boxSizing: "content-box",
    width: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    overflow: "hidden",
  },
  line: { "&:not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  placed: { position: "absolute", top: 0, left: 0, width: "100%" },
});

interface VirtualListProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly render: (item: Item) => ReactNode;
  /** Usual height of an item in pixels, before it is measured. */
  readonly estimate: number;
  /** cards: items stand apart. rows: one bordered surface. */
  readonly look?: "cards" | "rows";
}

/** A list of which only the visible part is in the page: 3,000 findings scroll like 30. */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const styles = useStyles();
  const { label, items, keyOf, render, look = "cards" } = props;
  if (items.length > DRAWN_WHOLE) return <LongList {...props} />;
  return (
    <ul className={mergeClasses(styles.list, look === "rows" && styles.rows)} aria-label={label}>
      {items.map((item) => (
        <li key={keyOf(item)} className={look === "rows" ? styles.line : styles.gap}>
          {render(item)}
        </li>
      ))}
    </ul>
  );
}

function LongList<Item>({ label, items, keyOf, render, estimate, look = "cards" }: VirtualListProps<Item>) {
  const styles = useStyles();
  const scroller = useContext(ScrollerContext);
  const list = useRef<HTMLUListElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  // What stands above the list (messages, a preview) may have changed its height with any drawing.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- measured after every drawing; an equal number ends it
  useLayoutEffect(() => {
    if (list.current) setScrollMargin(list.current.offsetTop);
  });
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller,
    estimateSize: () => estimate,
    getItemKey: (index) => keyOf(items[index] as Item),
    overscan: 6,
    scrollMargin,
  });
  return (
    <ul
      ref={list}
      className={mergeClasses(styles.list, look === "rows" && styles.rows)}
      aria-label={label}
      style={{ height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => (
        <li
          key={key}
          ref={virtualizer.measureElement}
          data-index={index}
          aria-setsize={items.length}
          aria-posinset={index + 1}
          className={mergeClasses(styles.placed, look === "rows" ? styles.line : styles.gap)}
          style={{ transform: `translateY(${start - scrollMargin}px)` }}
        >
          {render(items[index] as Item)}
        </li>
      ))}
    </ul>
  );
}
