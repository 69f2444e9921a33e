/** What is used of the REPORT of `headless score`. */
export interface Report {
  readonly sheets: readonly {
    readonly sheet: string;
    readonly tables: readonly ReportedTable[];
    readonly findings: readonly { readonly severity: string }[];
  }[];
}

export interface ReportedTable {
  readonly department: string | null;
  readonly columns: Readonly<Record<string, string>>;
  readonly indicators: readonly ReportedRow[];
  readonly grade: string | null;
  form?: string;
}

export interface ReportedRow {
  readonly row: number;
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly weight: string | null;
  readonly state: string;
  score: string | null;
}
