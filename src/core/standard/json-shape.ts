import { Rational } from "../number/rational";

/** Checks a parsed JSON value and gives it its type; `undefined` for anything that is not exactly of the shape. */
export type Shape<T> = (value: unknown) => T | undefined;

const LONGEST_TEXT = 2000;
const LONGEST_LIST = 60;

export const text: Shape<string> = (value) =>
  typeof value === "string" && value.length <= LONGEST_TEXT ? value : undefined;

export const flag: Shape<boolean> = (value) => (typeof value === "boolean" ? value : undefined);

/** A number as text, “-12.5” or “8/3”. */
export const rational: Shape<Rational> = (value) =>
  typeof value === "string" && value.length <= 60 ? (Rational.parse(value) ?? undefined) : undefined;

/** A small count such as the number of conditions. */
export const count: Shape<number> = (value) =>
  typeof value === "number" && value % 1 === 0 && value >= 0 && value <= 1000 ? value : undefined;

export function literal<const T extends string>(...allowed: readonly T[]): Shape<T> {
  return (value) => allowed.find((one) => one === value);
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value) => (value === null ? null : shape(value));
}

export function list<T>(shape: Shape<T>, least = 0): Shape<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length > LONGEST_LIST || value.length < least) return undefined;
    const items: T[] = [];
    for (const one of value as readonly unknown[]) {
      const item = shape(one);
      if (item === undefined) return undefined;
      items.push(item);
    }
    return items;
  };
}

/** An object with exactly these keys. */
export function record<T>(shapes: { readonly [Key in keyof T]: Shape<T[Key]> }): Shape<T> {
  const keys = Object.keys(shapes) as (keyof T & string)[];
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    const source = value as Readonly<Record<string, unknown>>;
    if (Object.keys(source).length !== keys.length) return undefined;
    const result: Partial<T> = {};
    for (const key of keys) {
      if (!Object.prototype.hasOwnProperty.call(source, key)) return undefined;
      const own = shapes[key](source[key]);
      if (own === undefined) return undefined;
      result[key] = own;
    }
    return result as T;
  };
}

/** The first of several shapes that fits. */
export function either<T>(...shapes: readonly Shape<T>[]): Shape<T> {
  return (value) => {
    for (const shape of shapes) {
      const own = shape(value);
      if (own !== undefined) return own;
    }
    return undefined;
  };
}
