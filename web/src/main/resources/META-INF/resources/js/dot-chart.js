// @ts-check
// One article against the corpus: a row per theme, the middle half of all articles as a bar, this article as the mark.
import { baseOptions, cssFont, font, mark, number, openOnClick, token } from './chart-style.js';

const spread = {
  id: 'spread',
  beforeDatasetsDraw(chart, _args, options) {
    const { ctx, scales } = chart;
    ctx.save();
    options.rows.forEach((row, index) => {
      const y = scales.y.getPixelForValue(index);
      const x = (key) => scales.x.getPixelForValue(row.cells.get(key).value);
      ctx.fillStyle = token('surface-strong');
      ctx.fillRect(x('q1'), y - 6, Math.max(x('q3') - x('q1'), 1), 12);
      ctx.fillStyle = token('ink-2');
      ctx.fillRect(x('corpus') - 1, y - 6, 2, 12);
    });
    ctx.restore();
  },
  afterDatasetsDraw(chart, _args, options) {
    const { ctx, chartArea } = chart;
    ctx.save();
    ctx.font = cssFont(600);
    ctx.textBaseline = 'middle';
    chart.getDatasetMeta(0).data.forEach((point, index) => {
      const text = number(options.rows[index].cells.get('article').value, 1);
      const flip = point.x + 46 > chartArea.right;
      ctx.textAlign = flip ? 'end' : 'start';
      // A ring of paper keeps the figure readable where the line of the corpus runs through it.
      ctx.strokeStyle = token('paper');
      ctx.lineWidth = 3;
      ctx.strokeText(text, point.x + (flip ? -10 : 10), point.y);
      ctx.fillStyle = token('ink');
      ctx.fillText(text, point.x + (flip ? -10 : 10), point.y);
    });
    ctx.restore();
  },
};

export function dotChart(canvas, { rows }, figure) {
  const options = baseOptions();
  const narrow = figure.clientWidth < 560;
  options.layout.padding.right = 40;
  options.plugins.spread = { rows };
  options.plugins.tooltip.callbacks = {
    title: (items) => rows[items[0].dataIndex].label,
    label: (item) => `this article ${number(item.parsed.x, 1)}, corpus ${number(rows[item.dataIndex].cells.get('corpus').value, 1)} hits per 1,000 tokens`,
  };
  // The points are this article's; the axis has to hold the other articles too.
  const others = rows.flatMap((row) => ['corpus', 'q3'].map((key) => row.cells.get(key).value));
  options.scales.x = { ...options.scales.x, min: 0, suggestedMax: Math.max(...others), border: { display: false }, grid: { color: (line) => token(line.tick.value === 0 ? 'ink-2' : 'rule'), tickLength: 0 },
    ticks: { ...options.scales.x.ticks, padding: 8, maxTicksLimit: 8 } };
  options.scales.y = { type: 'linear', reverse: true, min: -0.6, max: rows.length - 0.4, border: { display: false }, grid: { display: false },
    afterBuildTicks: (axis) => { axis.ticks = rows.map((_row, value) => ({ value })); },
    ticks: { autoSkip: false, color: token('ink'), font: font(500), padding: 6, callback: (value) => (narrow ? rows[value]?.short : rows[value]?.label) } };
  Object.assign(options, openOnClick((hit) => rows[hit.index].cells.get('article').href));
  const marks = rows.map((row) => mark(row.slot));
  return new Chart(canvas, {
    type: 'scatter', plugins: [spread], options,
    data: { datasets: [{
      data: rows.map((row, index) => ({ x: row.cells.get('article').value, y: index })), clip: 10, pointRadius: 5.5, pointHoverRadius: 7, pointBorderWidth: 2,
      pointStyle: marks.map((m) => m.shape), pointBackgroundColor: marks.map((m) => m.fill), pointBorderColor: marks.map((m) => m.colour),
    }] },
  });
}
