// @ts-check
// Names each line at its end, in its own colour, and moves names apart instead of keeping a legend.
import { cssFont, mark, token } from './chart-style.js';

const GAP = 10;
const LINE = 17;

/** Room that the names need at the end of the plot. */
export function labelRoom(names, size = 13) {
  const context = document.createElement('canvas').getContext('2d');
  context.font = cssFont(600, size);
  return Math.ceil(Math.max(...names.map((name) => context.measureText(name).width))) + GAP + 12;
}

export const directLabels = {
  id: 'directLabels',
  afterDatasetsDraw(chart, _args, options) {
    if (!options.names) return;
    const { ctx, chartArea } = chart;
    const labels = chart.data.datasets.map((dataset, index) => {
      const points = chart.getDatasetMeta(index).data;
      const last = dataset.data.findLastIndex((value) => value !== null && !Number.isNaN(value));
      if (last < 0) return { name: '' };
      return { name: options.names[index], slot: dataset.slot, y: points[last].y, x: points[last].x, at: points[last].y };
    }).filter((label) => label.name).sort((a, b) => a.y - b.y);
    for (let pass = 0; pass < 40; pass++) {
      for (let i = 1; i < labels.length; i++) {
        const overlap = LINE - (labels[i].at - labels[i - 1].at);
        if (overlap > 0) { labels[i].at += overlap / 2; labels[i - 1].at -= overlap / 2; }
      }
      labels.forEach((label) => { label.at = Math.min(Math.max(label.at, chartArea.top + 6), chartArea.bottom - 6); });
    }
    ctx.save();
    ctx.font = cssFont(600);
    ctx.textBaseline = 'middle';
    for (const label of labels) {
      if (Math.abs(label.at - label.y) > 3) {
        ctx.strokeStyle = token('control');
        ctx.lineWidth = 1;
        ctx.beginPath();
        ctx.moveTo(label.x + 6, label.y);
        ctx.lineTo(label.x + GAP + 4, label.at);
        ctx.stroke();
      }
      ctx.fillStyle = mark(label.slot).text;
      ctx.fillText(label.name, label.x + GAP + 7, label.at);
    }
    ctx.restore();
  },
};

/** Gaps that are each named; of more the widest alone is. */
const MOST_NAMED = 6;

/** Hatches the periods in which nothing was or could be counted, and says why: a gap is not a nought. */
export const missingPeriods = {
  id: 'missingPeriods',
  beforeDatasetsDraw(chart, _args, options) {
    const { ctx, chartArea, scales } = chart;
    const step = scales.x.getPixelForValue(1) - scales.x.getPixelForValue(0);
    if (!Number.isFinite(step)) return;
    const gaps = options.gaps ?? [];
    const widest = Math.max(...gaps.map(({ first, last }) => last - first));
    const named = gaps.length > MOST_NAMED ? gaps.find(({ first, last }) => last - first === widest) : null;
    for (const gap of gaps) {
      const { first, last, label } = gap;
      const from = scales.x.getPixelForValue(first) - step / 2;
      const wide = step * (last - first + 1);
      ctx.save();
      ctx.beginPath();
      ctx.rect(from, chartArea.top, wide, chartArea.height);
      ctx.clip();
      ctx.strokeStyle = token('rule');
      ctx.lineWidth = 1;
      for (let x = from - chartArea.height; x < from + wide; x += 6) {
        ctx.beginPath();
        ctx.moveTo(x, chartArea.bottom);
        ctx.lineTo(x + chartArea.height, chartArea.top);
        ctx.stroke();
      }
      ctx.restore();
      if (wide < 14 || (named && gap !== named)) continue;
      ctx.save();
      ctx.translate(from + wide / 2, chartArea.top + 6);
      ctx.rotate(Math.PI / 2);
      ctx.font = cssFont(500, 12);
      ctx.textBaseline = 'middle';
      const width = ctx.measureText(label).width;
      ctx.fillStyle = token('paper');
      ctx.fillRect(-3, -8, width + 6, 16);
      ctx.fillStyle = token('ink-2');
      ctx.fillText(label, 0, 0.5);
      ctx.restore();
    }
  },
};
