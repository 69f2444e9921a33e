import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Finding, Severity } from "../../../core/finding";
import { findingsText } from "../../../strings/pane-findings";
import { EmptyState } from "../../design/empty-state";
import { FilterChips } from "../../design/filter-chips";
import { VirtualList } from "../../design/virtual-list";
import { usePane, usePaneState } from "../../store/pane-context";
import type { FindingFilter, PaneState } from "../../store/pane-state";
import { countBySeverity, currentTable, ignoredAs, openFindings } from "../../store/selectors";
import { NoTable } from "../home/no-table";
import { FindingCard } from "./finding-card";
import { FixAll } from "./fix-all";

const useStyles = makeStyles({
  group: {
    margin: 0,
    paddingTop: "8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});

type Item =
  | { readonly kind: "group"; readonly key: string; readonly words: string }
  | { readonly kind: "finding"; readonly key: string; readonly finding: Finding };

/** What was found: by severity, then by row; each with what to do. */
export function FindingsView() {
  const styles = useStyles();
  const pane = usePane();
  const state = usePaneState();
  const [fixing, setFixing] = useState(false);
  const { assessment, tableIndex, memory, findingFilter } = state;
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the parts of the state that the list is made of
  const items = useMemo(() => listItems(state), [assessment, tableIndex, memory, findingFilter]);
  const fixable = pane.safeFindings();
  if (!currentTable(state)) return <NoTable />;
  return (
    <>
      <Filter />
      {fixable.length > 0 && !fixing && findingFilter !== "ignored" && (
        <div>
          <Button onClick={() => setFixing(true)}>{findingsText.fixAll(fixable.length)}</Button>
        </div>
      )}
      {fixing && fixable.length > 0 && <FixAll findings={fixable} onClose={() => setFixing(false)} />}
      {items.length === 0 ? (
        <Nothing />
      ) : (
        <VirtualList
          label={findingsText.list}
          items={items}
          keyOf={(item) => item.key}
          estimate={132}
          render={(item) =>
            item.kind === "group" ? (
              <h3 className={styles.group}>{item.words}</h3>
            ) : (
              <FindingCard finding={item.finding} />
            )
          }
        />
      )}
    </>
  );
}

function Filter() {
  const pane = usePane();
  const state = usePaneState();
  const open = openFindings(state);
  const counts = countBySeverity(open);
  const ignored = (currentTable(state)?.findings.length ?? 0) - open.length;
  const chips = [
    { key: "open" as const, label: findingsText.open, count: open.length },
    ...(["error", "warning", "info"] as const).map((key) => ({
      key,
      label: findingsText.severity[key],
      count: counts[key],
    })),
    ...(ignored > 0 || state.findingFilter === "ignored"
      ? [{ key: "ignored" as const, label: findingsText.ignored, count: ignored }]
      : []),
  ];
  return (
    <FilterChips<FindingFilter>
      label={findingsText.filter}
      chips={chips}
      chosen={state.findingFilter}
      onChoose={(filter) => pane.openFindings(filter)}
    />
  );
}

function Nothing() {
  const pane = usePane();
  const { findingFilter } = usePaneState();
  if (findingFilter !== "open")
    return (
      <EmptyState title={findingsText.noneInFilter} body={findingsText.noneInFilterBody}>
        <Button onClick={() => pane.openFindings("open")}>{findingsText.showOpen}</Button>
      </EmptyState>
    );
  return (
    <EmptyState title={findingsText.noneOpen} body={findingsText.noneOpenBody}>
      <Button onClick={() => pane.open("actuals")}>{findingsText.noneOpenNext}</Button>
    </EmptyState>
  );
}

function listItems(state: PaneState): readonly Item[] {
  const { findingFilter } = state;
  if (findingFilter === "ignored") {
    const ignored = (currentTable(state)?.findings ?? []).filter((finding) => ignoredAs(state, finding) !== null);
    return ignored.length === 0 ? [] : group(findingsText.ignoredGroup, ignored);
  }
  const shown = openFindings(state);
  const severities: readonly Severity[] = findingFilter === "open" ? ["error", "warning", "info"] : [findingFilter];
  return severities.flatMap((severity) => {
    const found = shown.filter((finding) => finding.severity === severity);
    return found.length === 0 ? [] : group(findingsText.groups[severity], found);
  });
}

function group(words: string, findings: readonly Finding[]): readonly Item[] {
  const inOrder = [...findings].sort((a, b) => a.row - b.row || a.column - b.column);
  const seen = new Map<string, number>();
  const items = inOrder.map((finding): Item => {
    const place = `${finding.code} ${finding.row} ${finding.column}`;
    const twin = seen.get(place) ?? 0;
    seen.set(place, twin + 1);
    return { kind: "finding", key: `${place} ${twin}`, finding };
  });
  return [{ kind: "group", key: words, words }, ...items];
}
