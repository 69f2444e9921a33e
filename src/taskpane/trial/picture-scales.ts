import type { Curve } from "../../core/scoring/curve";

/** Where the axes stand in the picture. */
export const BOX = { width: 320, height: 156, left: 34, right: 312, top: 14, bottom: 130 } as const;

export interface PictureScales {
  readonly first: number;
  readonly last: number;
  /** The highest score. */
  readonly most: number;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

/** From actuals and scores to places in the picture. */
export function pictureScales({ dots }: Curve): PictureScales {
  const first = dots[0]?.x.toNumber() ?? 0;
  const last = dots[dots.length - 1]?.x.toNumber() ?? 1;
  const most = Math.max(0, ...dots.map((dot) => dot.score.toNumber()));
  const width = last - first || 1;
  const height = most || 1;
  return {
    first,
    last,
    most,
    x: (value) => tenths(BOX.left + ((value - first) / width) * (BOX.right - BOX.left)),
    y: (value) => tenths(BOX.bottom - (value / height) * (BOX.bottom - BOX.top)),
  };
}

const tenths = (value: number): number => Math.round(value * 10) / 10;
