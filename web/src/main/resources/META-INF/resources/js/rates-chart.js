// @ts-check
// Keyness: how frequent each term is in A and in B; the further from the line, the larger the difference.
import { baseOptions, cssFont, font, number, openOnClick, token } from './chart-style.js';
import { readTable } from './table-data.js';

const SIDES = { a: { shape: 'circle', colour: 'div-a-3', text: 'a-text' }, b: { shape: 'rect', colour: 'div-b-3', text: 'b-text' } };
const TENS = Array.from({ length: 15 }, (_none, exponent) => 10 ** (exponent - 6));

/** The line on which a term is equally frequent on both sides. */
const equalRates = {
  id: 'equalRates',
  beforeDatasetsDraw({ ctx, chartArea, scales }) {
    const from = Math.max(scales.x.min, scales.y.min);
    const to = Math.min(scales.x.max, scales.y.max);
    ctx.save();
    ctx.beginPath();
    ctx.rect(chartArea.left, chartArea.top, chartArea.width, chartArea.height);
    ctx.clip();
    ctx.strokeStyle = token('ink-2');
    ctx.lineWidth = 1;
    ctx.beginPath();
    ctx.moveTo(scales.x.getPixelForValue(from), scales.y.getPixelForValue(from));
    ctx.lineTo(scales.x.getPixelForValue(to), scales.y.getPixelForValue(to));
    ctx.stroke();
    ctx.restore();
  },
};

/** Writes terms beside their points in the order of the tables, and leaves out a name that would cover another. */
const pointNames = {
  id: 'pointNames',
  afterDatasetsDraw(chart) {
    const { ctx, chartArea } = chart;
    const points = chart.data.datasets.flatMap((dataset, i) => dataset.data.map((datum, rank) => ({ ...datum, rank, side: dataset.side, at: chart.getDatasetMeta(i).data[rank] })));
    const taken = points.map(({ at }) => ({ x: at.x - 5, y: at.y - 5, w: 10, h: 10 }));
    points.sort((one, two) => one.rank - two.rank);
    ctx.save();
    ctx.font = cssFont(550);
    ctx.textBaseline = 'middle';
    for (const point of points) {
      const width = ctx.measureText(point.term).width;
      for (const [dx, dy] of [[9, 0], [-9 - width, 0], [-width / 2, -14], [-width / 2, 14]]) {
        const box = { x: point.at.x + dx - 2, y: point.at.y + dy - 8, w: width + 4, h: 16 };
        const inside = box.x > chartArea.left && box.x + box.w < chartArea.right && box.y > chartArea.top - 6 && box.y + box.h < chartArea.bottom;
        if (!inside || taken.some((other) => box.x < other.x + other.w && other.x < box.x + box.w && box.y < other.y + other.h && other.y < box.y + box.h)) continue;
        taken.push(box);
        // A ring of paper keeps the name readable where a line runs through it.
        ctx.strokeStyle = token('paper');
        ctx.lineWidth = 3;
        ctx.strokeText(point.term, box.x + 2, point.at.y + dy);
        ctx.fillStyle = token(SIDES[point.side].text);
        ctx.fillText(point.term, box.x + 2, point.at.y + dy);
        break;
      }
    }
    ctx.restore();
  },
};

/** Rates that an axis names: powers of ten, with their twofold and fivefold where only few of them are in sight. */
function named(low, high) {
  const inSight = (rates) => rates.filter((rate) => rate > low && rate < high);
  const tens = inSight(TENS);
  return tens.length > 2 ? tens : inSight(TENS.flatMap((ten) => [ten, 2 * ten, 5 * ten]));
}

/** A logarithmic axis has no nought: it stands at the foot, half as far as the smallest rate, under its own name. */
function axis(scale, title, nought, most) {
  return {
    ...scale, type: 'logarithmic', min: nought / 1.5, max: most * 1.6,
    title: { display: true, text: title, font: font(), color: token('ink-2') },
    afterBuildTicks: (built) => { built.ticks = [nought, ...named(nought * 1.4, most * 1.6)].map((value) => ({ value })); },
    ticks: { ...scale.ticks, autoSkip: false, padding: 8, callback: (value) => (value === nought ? '0' : number(value, value < 1 ? 2 : 0)) },
    grid: { color: (line) => token(line.tick?.value === nought ? 'control' : 'rule'), tickLength: 0 },
  };
}

export function ratesChart(canvas, _table, figure) {
  const rows = [...figure.querySelectorAll('table[data-twin]')].flatMap((table) => readTable(table).rows);
  const rates = rows.flatMap((row) => [row.cells.get('a').value, row.cells.get('b').value]);
  const nought = Math.min(...rates.filter((rate) => rate > 0)) / 2;
  const most = Math.max(...rates);
  const sides = ['a', 'b'].map((side) => ({ side, rows: rows.filter((row) => row.group === side) }));
  const options = baseOptions();
  options.plugins.tooltip.callbacks = {
    title: (items) => items[0].raw.term,
    label: (item) => `${number(item.raw.a, 1)} per million in A, ${number(item.raw.b, 1)} in B`,
  };
  options.scales.x = axis(options.scales.x, 'hits per million tokens in B', nought, most);
  options.scales.y = axis(options.scales.y, 'hits per million tokens in A', nought, most);
  Object.assign(options, openOnClick((hit) => sides[hit.datasetIndex].rows[hit.index].href));
  return new Chart(canvas, {
    type: 'scatter', plugins: [equalRates, pointNames], options,
    data: { datasets: sides.map(({ side, rows: some }) => dataset(side, some, nought)) },
  });
}

function dataset(side, rows, nought) {
  const data = rows.map((row) => ({ term: row.label, a: row.cells.get('a').value, b: row.cells.get('b').value }));
  const colour = token(SIDES[side].colour);
  return {
    side, data: data.map((datum) => ({ ...datum, x: Math.max(datum.b, nought), y: Math.max(datum.a, nought) })),
    pointStyle: SIDES[side].shape, pointRadius: side === 'b' ? 5 : 4, pointHoverRadius: 6, pointHitRadius: 8, borderWidth: 1.5,
    backgroundColor: data.map((datum) => (datum.a > 0 && datum.b > 0 ? colour : token('paper'))),
    borderColor: data.map((datum) => (datum.a > 0 && datum.b > 0 ? token('paper') : colour)),
  };
}
