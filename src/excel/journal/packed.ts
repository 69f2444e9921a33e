/** A list with its runs counted: ["", "", "", "x"] is [["", 3], "x"]. Items are never arrays. */
export type Packed<Item> = readonly (Item | readonly [Item, number])[];

export function pack<Item>(items: readonly Item[], keyOf: (item: Item) => unknown = (item) => item): Packed<Item> {
  const packed: (Item | [Item, number])[] = [];
  let run: { item: Item; count: number } | null = null;
  const flush = (): void => {
    if (run) packed.push(run.count === 1 ? run.item : [run.item, run.count]);
  };
  for (const item of items) {
    if (run && keyOf(run.item) === keyOf(item)) run.count++;
    else {
      flush();
      run = { item, count: 1 };
    }
  }
  flush();
  return packed;
}

export function unpack<Item>(packed: Packed<Item>): readonly Item[] {
  return packed.flatMap((entry) =>
    Array.isArray(entry) ? Array.from({ length: entry[1] as number }, () => entry[0] as Item) : [entry as Item]
  );
}
