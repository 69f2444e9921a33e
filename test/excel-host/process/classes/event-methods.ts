import type { ExcelProcess } from "../excel-process";
import { EventType } from "../event-types";

/** The wire's names of registrations and the event each of them is about. */
const NAMES: Readonly<Record<string, number>> = {
  DataChangedEvent: EventType.changed,
  ActivatedEvent: EventType.activated,
  DeactivatedEvent: EventType.deactivated,
  AddedEvent: EventType.added,
  SelectionChangedEvent: EventType.selectionChanged,
  DeletedEvent: EventType.deleted,
  CalculatedEvent: EventType.calculated,
  FormatChangedEvent: EventType.formatChanged,
  RowSortedEvent: EventType.rowSorted,
  ColumnSortedEvent: EventType.columnSorted,
  SingleClickedEvent: EventType.singleClicked,
  RowHiddenChangedEvent: EventType.rowHiddenChanged,
  FormulaChangedEvent: EventType.formulaChanged,
  ProtectionChangedEvent: EventType.protectionChanged,
  EventNameChanged: EventType.nameChanged,
  EventVisibilityChanged: EventType.visibilityChanged,
  EventMoved: EventType.moved,
};

/** `_Register…` and `_Unregister…` of a class whose events are told to `targetOf`. */
export function eventMethods<T>(
  targetOf: (target: T) => string
): Record<string, (target: T, args: readonly unknown[], process: ExcelProcess) => null> {
  return Object.fromEntries(
    Object.entries(NAMES).flatMap(([name, type]) => [
      [
        `_Register${name}`,
        (target: T, _args: readonly unknown[], process: ExcelProcess) =>
          process.events.register(type, targetOf(target)),
      ],
      [
        `_Unregister${name}`,
        (target: T, _args: readonly unknown[], process: ExcelProcess) =>
          process.events.unregister(type, targetOf(target)),
      ],
    ])
  );
}
