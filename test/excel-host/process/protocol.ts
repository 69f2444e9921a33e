/** The messages of Office.js's batch protocol, as far as they are sent; names are the wire's own. */
export interface ArgumentInfo {
  Arguments?: unknown[] | null;
  ReferencedObjectPathIds?: unknown[] | null;
}

export const PathType = { Root: 1, Service: 2, Method: 3, Property: 4, Indexer: 5, Reference: 6, Null: 7 } as const;

export interface PathInfo {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
  D?: boolean;
}

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  QueryAsJson: 7,
  EnsureUnchanged: 8,
  Update: 9,
} as const;

export interface QueryInfo {
  Select?: string[] | null;
  Expand?: string[] | null;
  Top?: number | null;
  Skip?: number | null;
}

export interface ActionInfo {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  ObjectState?: Record<string, unknown>;
}

export interface Batch {
  ObjectPaths: Record<string, PathInfo>;
  Actions: ActionInfo[];
}

export interface BatchError {
  Code: string;
  Message: string;
  Location: string;
  ActionIndex: number;
  HttpStatusCode: number;
}

export interface BatchResponse {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error?: BatchError;
}
