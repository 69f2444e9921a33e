import { isHandle } from "./class-table";
import type { Handle } from "./class-table";
import { invalidArgument } from "./excel-error";

/** Readers for method arguments: omitted optional ones arrive as null. */
export function textArgument(args: readonly unknown[], index: number): string {
  const value = args[index];
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function optionalText(args: readonly unknown[], index: number): string | null {
  const value = args[index];
  if (value === null || value === undefined) return null;
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function integerArgument(args: readonly unknown[], index: number): number {
  const value = args[index];
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

export function optionalInteger(args: readonly unknown[], index: number, fallback: number): number {
  return args[index] === null || args[index] === undefined ? fallback : integerArgument(args, index);
}

export function objectArgument(args: readonly unknown[], index: number): Record<string, unknown> {
  return asObject(args[index]);
}

export function asObject(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Record<string, unknown>;
}

export function handleArgument(args: readonly unknown[], index: number): Handle | null {
  const value = args[index];
  return isHandle(value) ? value : null;
}

export function asText(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== "number") throw invalidArgument();
  return value;
}

export function asBoolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}
