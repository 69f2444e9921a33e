import { findKey, handle, isHandle } from "./class-table";
import type { Handle } from "./class-table";
import { workbookTable } from "./classes/workbook";
import { ExcelError, invalidArgument, itemNotFound, notImplemented } from "./excel-error";
import type { ExcelProcess } from "./excel-process";
import { ActionType, PathType } from "./protocol";
import type { ActionInfo, ArgumentInfo, Batch, BatchResponse, PathInfo } from "./protocol";
import { identityOf, queryAsJson, queryObject } from "./query";

/** Runs one batch. Objects are made once, when the first action that needs them is reached. */
export function executeBatch(batch: Batch, process: ExcelProcess): BatchResponse {
  const run = new BatchRun(batch, process);
  const response: BatchResponse = { Results: [], TraceIds: [] };
  for (const [index, action] of batch.Actions.entries()) {
    try {
      const value = run.perform(action);
      if (action.ActionType === ActionType.Trace) response.TraceIds.push(action.Id);
      response.Results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      const refusal = error instanceof ExcelError ? error : crashed(error);
      response.Error = {
        Code: refusal.code,
        Message: refusal.message,
        Location: run.location(action),
        ActionIndex: index,
        HttpStatusCode: refusal.status,
      };
      break;
    }
  }
  process.references.endBatch();
  return response;
}

/** A bug in this process must be seen, not mistaken for Excel's behaviour. */
function crashed(error: unknown): ExcelError {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new ExcelError("HostCrashed", detail);
}

class BatchRun {
  private readonly objects = new Map<number, Handle | null>();

  constructor(
    private readonly batch: Batch,
    private readonly process: ExcelProcess
  ) {}

  perform(action: ActionInfo): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = this.resolve(action.ObjectPathId);
    if (!object) return null;
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return identityOf(object, this.process);
      case ActionType.Query:
        return queryObject(object, action.QueryInfo ?? {}, this.process);
      case ActionType.QueryAsJson:
        return queryAsJson(object, action.QueryInfo ?? {}, this.process);
      case ActionType.Method:
        return this.invoke(object, action.Name, action.ArgumentInfo);
      case ActionType.SetProperty:
        return this.setProperty(object, action.Name, this.argumentsOf(action.ArgumentInfo)[0]);
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.setProperty(object, name, value);
        return null;
      default:
        throw notImplemented(`${object.table.name} action type ${action.ActionType}`);
    }
  }

  location(action: ActionInfo): string {
    const object = this.objects.get(action.ObjectPathId);
    const path = this.batch.ObjectPaths[action.ObjectPathId];
    if (object) return action.Name ? `${object.table.name}.${lowerFirst(action.Name)}` : object.table.name;
    const parent = path?.ParentObjectPathId === undefined ? null : this.objects.get(path.ParentObjectPathId);
    const name = path?.ObjectPathType === PathType.Indexer ? "getItem" : lowerFirst(path?.Name ?? "");
    return parent ? `${parent.table.name}.${name}` : name;
  }

  private resolve(id: number): Handle | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path) throw invalidArgument(`The batch has no object path ${id}.`);
    const object = this.make(path);
    this.objects.set(id, object);
    return object;
  }

  private make(path: PathInfo): Handle | null {
    if (path.ObjectPathType === PathType.Root) return handle(workbookTable, this.process.workbook);
    if (path.ObjectPathType === PathType.Reference) return this.process.references.find(path.Name);
    if (path.ObjectPathType === PathType.Null) return null;
    if (path.ObjectPathType === PathType.Service) throw notImplemented(path.Name);
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === PathType.Method) return this.returnedObject(parent, path);
    if (path.ObjectPathType === PathType.Property) return this.navigate(parent, path.Name);
    const [key] = this.argumentsOf(path.ArgumentInfo);
    if (!parent.table.at) throw notImplemented(`${parent.table.name}.getItem`);
    const item = parent.table.at(parent.target, key, this.process);
    if (!item) throw itemNotFound(`There is no "${String(key)}" in ${parent.table.name}.`);
    return item;
  }

  private returnedObject(parent: Handle, path: PathInfo): Handle | null {
    const object = this.invoke(parent, path.Name, path.ArgumentInfo);
    if (object === null || isHandle(object)) return object;
    throw notImplemented(`${parent.table.name}.${path.Name} as an object`);
  }

  private navigate(parent: Handle, name: string): Handle | null {
    const key = findKey(parent.table.nav, name);
    const member = key === null ? undefined : parent.table.nav?.[key];
    if (!member) throw notImplemented(`${parent.table.name}.${lowerFirst(name)}`);
    return member(parent.target, this.process);
  }

  private invoke(object: Handle, name: string, info: ArgumentInfo | undefined): unknown {
    const key = findKey(object.table.methods, name);
    const method = key === null ? undefined : object.table.methods?.[key];
    if (!method) throw notImplemented(`${object.table.name}.${lowerFirst(name)}`);
    return method(object.target, this.argumentsOf(info), this.process) ?? null;
  }

  private setProperty(object: Handle, name: string, value: unknown): null {
    const key = findKey(object.table.props, name);
    const property = key === null ? undefined : object.table.props?.[key];
    if (property?.set) {
      property.set(object.target, value, this.process);
      return null;
    }
    const child = findKey(object.table.nav, name);
    if (child === null || typeof value !== "object" || value === null) {
      throw notImplemented(`${object.table.name}.${lowerFirst(name)} (set)`);
    }
    const part = this.navigate(object, child);
    if (part) for (const [inner, next] of Object.entries(value)) this.setProperty(part, inner, next);
    return null;
  }

  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds ?? [];
    return values.map((value, index) => this.argument(value, references[index]));
  }

  /** An object argument is a path id, marked in the parallel list, or `{_ObjectPathId}` inside a plain object. */
  private argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference !== 0) return this.resolve(reference);
    if (Array.isArray(value)) {
      if (!Array.isArray(reference)) return value;
      return value.map((one, index) => this.argument(one, reference[index]));
    }
    if (typeof value !== "object" || value === null) return value;
    const path = (value as { _ObjectPathId?: unknown })._ObjectPathId;
    if (typeof path === "number") return this.resolve(path);
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.argument(one, 0)]));
  }
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
