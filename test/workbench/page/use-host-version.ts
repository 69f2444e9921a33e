import { useEffect, useState } from "react";
import type { ExcelHost } from "../../excel-host/process/excel-host";

/** A number that changes whenever the workbook may have changed: after each batch and each action of the user. */
export function useHostVersion(host: ExcelHost): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    let frame = 0;
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setVersion((it) => it + 1));
    };
    return host.onChanged(soon);
  }, [host]);
  return version;
}
