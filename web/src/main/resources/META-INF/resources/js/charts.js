// @ts-check
// Draws each figure[data-chart] from the table inside it. Without this file the page is complete: the tables are open.
import { dotChart } from './dot-chart.js';
import { ratesChart } from './rates-chart.js';
import { readTable } from './table-data.js';
import { token } from './chart-style.js';
import { trendChart } from './trend-chart.js';

const kinds = { dots: dotChart, rates: ratesChart, trend: trendChart };
/** @type {Map<HTMLElement, {chart: any, narrow: boolean}>} */
const drawn = new Map();

/** @param {HTMLElement} figure */
function draw(figure) {
  drawn.get(figure)?.chart.destroy();
  const plot = figure.querySelector('.figure-plot');
  const table = figure.querySelector('.figure-twin table, table[data-twin]');
  const canvas = plot.querySelector('canvas') ?? plot.appendChild(document.createElement('canvas'));
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', `${figure.querySelector('.figure-title').textContent} The table below holds the same data.`);
  const chart = kinds[figure.dataset.chart](canvas, readTable(/** @type {HTMLTableElement} */ (table)), figure);
  drawn.set(figure, { chart, narrow: figure.clientWidth < 560 });
}

async function start() {
  await Promise.all([400, 550, 600].map((weight) => document.fonts.load(`${weight} 13px ${token('sans')}`))).catch(() => []);
  const figures = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('figure[data-chart]'))];
  for (const figure of figures) {
    draw(figure);
    figure.querySelector('.figure-twin[open]:not([data-keep])')?.removeAttribute('open');
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => figures.forEach(draw));
  addEventListener('resize', () => figures.filter((figure) => drawn.get(figure).narrow !== figure.clientWidth < 560).forEach(draw));
}

// Paper is light and 640 px wide, whatever the screen was: data-print switches the dark tokens off before the chart is redrawn.
addEventListener('beforeprint', () => {
  document.documentElement.dataset.print = '';
  for (const figure of drawn.keys()) { draw(figure); drawn.get(figure).chart.resize(640, 320); }
});
addEventListener('afterprint', () => {
  delete document.documentElement.dataset.print;
  for (const figure of drawn.keys()) draw(figure);
});

if (window.Chart) start();
