import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { columnName } from "../../../core/grid/address";
import type { Grid } from "../../../core/grid/grid";
import { ROLES } from "../../../core/table/target-table";
import type { Role, TargetTable } from "../../../core/table/target-table";
import { recognitionText } from "../../../strings/pane-recognition";
import { LinkButton } from "../../design/link-button";
import { Panel } from "../../design/panel";
import { Section } from "../../design/section";
import { Tag } from "../../design/tag";
import { usePane, usePaneState } from "../../store/pane-context";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { display: "flex", flexDirection: "column", rowGap: "10px", margin: 0, padding: 0, listStyleType: "none" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  name: { flexGrow: 1, flexBasis: "120px", minWidth: 0, overflowWrap: "anywhere" },
  select: { flexGrow: 1, flexBasis: "150px", minWidth: 0, "& select": { minWidth: 0 } },
});

const NOTHING = "";

interface ColumnRolesProps {
  readonly grid: Grid;
  /** Null when no table was found: then every used column can be given a role. */
  readonly table: TargetTable | null;
}

/** One line per column of the table: its heading, and what it is taken for. */
export function ColumnRoles({ grid, table }: ColumnRolesProps) {
  const styles = useStyles();
  const from = table ? table.firstColumn : grid.left;
  const to = table ? table.lastColumn : grid.right - 1;
  const columns = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  if (columns.length === 0) return null;
  return (
    <Section title={recognitionText.columns}>
      <Panel>
        <p className={styles.note}>{recognitionText.columnsNote}</p>
        <ul className={styles.list}>
          {columns.map((column) => (
            <li key={column}>
              <ColumnRole column={column} heading={headingOf(grid, table, column)} role={roleOf(table, column)} />
            </li>
          ))}
        </ul>
      </Panel>
    </Section>
  );
}

interface ColumnRoleProps {
  readonly column: number;
  readonly heading: string;
  readonly role: Role | null;
}

function ColumnRole({ column, heading, role }: ColumnRoleProps) {
  const styles = useStyles();
  const pane = usePane();
  const { memory, assessment } = usePaneState();
  const corrected = memory.columnCorrections[assessment?.sheet.id ?? ""]?.[column] !== undefined;
  const words = recognitionText.columnHeading(columnName(column), heading);
  return (
    <div className={styles.line}>
      <span className={styles.name}>{words}</span>
      <Select
        className={styles.select}
        size="small"
        aria-label={words}
        value={role ?? NOTHING}
        onChange={(_, { value }) => {
          void pane.memory.correctColumn(column, value === NOTHING ? null : (value as Role));
        }}
      >
        <option value={NOTHING}>{recognitionText.noRole}</option>
        {ROLES.map((name) => (
          <option key={name} value={name}>
            {recognitionText.role[name]}
          </option>
        ))}
      </Select>
      {corrected && (
        <>
          <Tag>{recognitionText.corrected}</Tag>
          <LinkButton onClick={() => void pane.memory.correctColumn(column, undefined)}>
            {recognitionText.restore}
          </LinkButton>
        </>
      )}
    </div>
  );
}

function roleOf(table: TargetTable | null, column: number): Role | null {
  return ROLES.find((role) => table?.columns[role] === column) ?? null;
}

/** The heading's words without the spaces and line breaks that fill a cell. */
function headingOf(grid: Grid, table: TargetTable | null, column: number): string {
  if (!table || table.headerRow === null) return "";
  const rows = [table.headerRow, table.headerTop ?? table.headerRow];
  const texts = rows.map((row) => grid.shownCell(row, column).text.replace(/\s+/g, ""));
  return texts.find((text) => text !== "") ?? "";
}
