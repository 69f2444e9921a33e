import { parseAddress } from "../../../src/core/grid/address";
import type { ChartModel } from "../../excel-host/model/workbook";
import type { SheetLayout } from "./sheet-layout";

const COLORS = ["#0b6a4f", "#7fbfa6", "#e0a100"];

interface ChartPictureProps {
  readonly chart: ChartModel;
  readonly layout: SheetLayout;
  readonly textOf: (row: number, column: number) => string;
}

/** A plain picture of a native column or bar chart, from its source on the same sheet. */
export function ChartPicture({ chart, layout, textOf }: ChartPictureProps) {
  const source = parseAddress(chart.source);
  if (!source) return null;
  const place = placeOf(chart, layout);
  const rows = Array.from({ length: Math.max(0, source.rows - 1) }, (_, at) => source.row + 1 + at);
  const series = Array.from({ length: source.columns - 1 }, (_, at) => source.column + 1 + at);
  const values = rows.map((row) => series.map((column) => Number(textOf(row, column).replace("%", "")) || 0));
  const most = Math.max(1, ...values.flat());
  const plot = { left: 40, top: 40, width: place.width - 60, height: place.height - 90 };
  const slot = plot.width / Math.max(1, rows.length);
  const bar = (slot * 0.7) / Math.max(1, series.length);
  return (
    <svg className="chart" style={place} width={place.width} height={place.height} role="img" aria-label={chart.title}>
      <rect width={place.width} height={place.height} fill="#fff" stroke="#bbb" />
      <text x={place.width / 2} y={24} textAnchor="middle" fontSize={15}>
        {chart.title}
      </text>
      <line
        x1={plot.left}
        x2={plot.left + plot.width}
        y1={plot.top + plot.height}
        y2={plot.top + plot.height}
        stroke="#888"
      />
      {values.map((group, at) => (
        <g key={rows[at]}>
          {group.map((value, nth) => {
            const height = (plot.height * value) / most;
            const x = plot.left + at * slot + slot * 0.15 + nth * bar;
            return (
              <g key={series[nth]}>
                <rect
                  x={x}
                  y={plot.top + plot.height - height}
                  width={bar - 2}
                  height={height}
                  fill={COLORS[nth % COLORS.length]}
                />
                <text x={x + bar / 2} y={plot.top + plot.height - height - 4} textAnchor="middle" fontSize={11}>
                  {textOf(rows[at] ?? 0, series[nth] ?? 0)}
                </text>
              </g>
            );
          })}
          <text x={plot.left + at * slot + slot / 2} y={plot.top + plot.height + 16} textAnchor="middle" fontSize={11}>
            {textOf(rows[at] ?? 0, source.column).slice(0, Math.max(3, Math.floor(slot / 12)))}
          </text>
        </g>
      ))}
      {series.map((column, nth) => (
        <g key={column} transform={`translate(${plot.left + nth * 90}, ${place.height - 18})`}>
          <rect width={10} height={10} fill={COLORS[nth % COLORS.length]} />
          <text x={14} y={9} fontSize={11}>
            {textOf(source.row, column)}
          </text>
        </g>
      ))}
    </svg>
  );
}

function placeOf(chart: ChartModel, layout: SheetLayout): { left: number; top: number; width: number; height: number } {
  const { position } = chart;
  if ("left" in position) {
    const scale = 4 / 3;
    return {
      left: position.left * scale,
      top: position.top * scale,
      width: position.width * scale,
      height: position.height * scale,
    };
  }
  const from = parseAddress(position.from);
  const to = parseAddress(position.to);
  const left = layout.columns.starts[from?.column ?? 0] ?? 0;
  const top = layout.rows.starts[from?.row ?? 0] ?? 0;
  const right = (layout.columns.starts[to?.column ?? 0] ?? 0) + (layout.columns.sizes[to?.column ?? 0] ?? 0);
  const bottom = (layout.rows.starts[to?.row ?? 0] ?? 0) + (layout.rows.sizes[to?.row ?? 0] ?? 0);
  return { left, top, width: Math.max(240, right - left), height: Math.max(160, bottom - top) };
}
