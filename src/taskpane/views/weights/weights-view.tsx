import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { TableAssessment } from "../../../core/assessment";
import { Rational } from "../../../core/number/rational";
import type { WeightPreset } from "../../../core/settings";
import { weightsText } from "../../../strings/pane-weights";
import { EmptyState } from "../../design/empty-state";
import { Notice } from "../../design/notice";
import { Section } from "../../design/section";
import { usePane, usePaneState } from "../../store/pane-context";
import { applicableRows, currentTable } from "../../store/selectors";
import { NoTable } from "../home/no-table";
import { PresetFields } from "./preset-fields";
import { WeightPreview } from "./weight-preview";

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** 分配权重: marks by 一级指标, what every row would get, and the button that writes it. */
export function WeightsView() {
  const table = currentTable(usePaneState());
  return table ? <WeightsOf table={table} /> : <NoTable />;
}

function WeightsOf({ table }: { readonly table: TableAssessment }) {
  const styles = useStyles();
  const pane = usePane();
  const { memory, run } = usePaneState();
  const [preset, setPreset] = useState<WeightPreset>(memory.settings.weightPreset);
  const weights = pane.deps.engine.distributeWeights(table.table, preset);
  const [first] = applicableRows(table);
  if (!first || pane.deps.engine.distributeWeights(table.table, EVERY_BLOCK).size === 0)
    return (
      <EmptyState title={weightsText.nothing} body={weightsText.nothingBody}>
        <Button onClick={() => pane.open("recognition")}>{weightsText.toRecognition}</Button>
      </EmptyState>
    );
  const write = async () => {
    await pane.runs.writeWeights(first, weights);
    await pane.memory.changeSettings({ weightPreset: preset });
  };
  const replaced = applicableRows(table).some((row) => row.score.weightFrom === "column");
  return (
    <>
      <p className={styles.note}>{weightsText.note}</p>
      <PresetFields preset={preset} onChange={setPreset} />
      {absentBlocks(table, preset).map((block) => (
        <Notice key={block} intent="warning" title={weightsText.absentBlock(weightsText.blocks[block])} />
      ))}
      <Section title={weightsText.preview}>
        <WeightPreview table={table} weights={weights} />
      </Section>
      {replaced && <p className={styles.note}>{weightsText.replaces}</p>}
      <div>
        <Button
          appearance="primary"
          disabledFocusable={run !== null || weights.size === 0}
          onClick={() => void write()}
        >
          {weightsText.write}
        </Button>
      </div>
    </>
  );
}

const EVERY_BLOCK: WeightPreset = {
  cost: Rational.ONE,
  output: Rational.ONE,
  benefit: Rational.ONE,
  satisfaction: Rational.ONE,
};

const BLOCKS: readonly (keyof WeightPreset)[] = ["cost", "output", "benefit", "satisfaction"];

/** Blocks that were given marks but have no indicator to carry them. */
function absentBlocks(table: TableAssessment, preset: WeightPreset): readonly (keyof WeightPreset)[] {
  const present = new Set(applicableRows(table).map((row) => row.indicator.level1));
  return BLOCKS.filter((block) => !preset[block].isZero && !present.has(weightsText.blocks[block]));
}
