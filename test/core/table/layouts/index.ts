import { cells } from "./cells";
import { county } from "./county";
import { foreign } from "./foreign";
import { forms } from "./forms";
import { headers } from "./headers";
import type { Layout } from "./layout";
import { lookalikes } from "./lookalikes";
import { oddHeaders } from "./odd-headers";
import { oddRows } from "./odd-rows";
import { several } from "./several";

export const LAYOUTS: readonly Layout[] = [
  ...[...county, ...headers, ...oddHeaders],
  ...[...lookalikes, ...forms, ...cells, ...oddRows, ...several, ...foreign],
];
