// @ts-check
// Several themes over time: one line each, colour + dash + marker, named at the end.
import { baseOptions, mark, number, openOnClick, token, yearTicks } from './chart-style.js';
import { directLabels, labelRoom, missingPeriods } from './direct-labels.js';

export function trendChart(canvas, { columns, rows }, figure) {
  const labels = rows.map((row) => row.label);
  const shown = columns.filter((column) => !column.hidden);
  const narrow = figure.clientWidth < 560;
  const names = shown.map((column) => (narrow ? column.short : column.label));
  const options = baseOptions();
  const last = labels.length - 1;
  const alone = (index) => [index - 1, index + 1].every((beside) => rows[beside]?.cells.get(shown[0].key).value == null);
  const step = Math.max(4, Math.ceil(labels.length / 24));
  const emphasised = (index) => index === last || index % step === 0 || alone(index);
  options.layout.padding.right = labelRoom(names);
  options.plugins.directLabels = { names };
  options.plugins.missingPeriods = { gaps: gaps(rows.map((row) => row.cells.get(shown[0].key))) };
  options.plugins.tooltip.callbacks = {
    title: (items) => `${items[0].dataset.label}, ${items[0].label}`,
    label: (item) => `${number(item.parsed.y, 1)} hits per million tokens`,
  };
  options.scales.x.ticks = yearTicks(labels);
  options.scales.x.grid = { display: true, drawOnChartArea: false, tickLength: 5, color: token('control') };
  options.scales.y.beginAtZero = true;
  options.scales.y.ticks = { ...options.scales.y.ticks, maxTicksLimit: 6, padding: 8 };
  Object.assign(options, openOnClick((hit) => rows[hit.index].cells.get(shown[hit.datasetIndex].key).href));
  return new Chart(canvas, {
    type: 'line', plugins: [missingPeriods, directLabels], options,
    data: { labels, datasets: shown.map((column) => dataset(column, rows, emphasised)) },
  });
}

/** Periods in a row that are missing for one reason are one gap. */
function gaps(cells) {
  const found = [];
  cells.forEach(({ value, missing }, index) => {
    if (value !== null) return;
    const before = found.at(-1);
    if (before && before.last === index - 1 && before.label === missing) before.last = index;
    else found.push({ first: index, last: index, label: missing });
  });
  return found;
}

function dataset(column, rows, emphasised) {
  const { colour, shape, fill, dash } = mark(column.slot);
  return {
    label: column.label, slot: column.slot, spanGaps: false,
    data: rows.map((row) => row.cells.get(column.key).value),
    borderColor: colour, borderWidth: 2, borderDash: dash, borderJoinStyle: 'round', tension: 0,
    pointStyle: shape, pointBackgroundColor: fill, pointBorderColor: colour, pointBorderWidth: 1.75,
    pointRadius: (context) => (emphasised(context.dataIndex) ? 4 : 0), pointHoverRadius: 6, pointHoverBackgroundColor: fill, pointHitRadius: 10,
    clip: 8,
  };
}
