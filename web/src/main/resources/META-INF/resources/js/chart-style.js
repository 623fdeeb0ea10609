// @ts-check
// Chart.js takes its colours, type and marks from tokens.css, so light, dark and print stay one system.

/** @param {string} name */
export const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

const COLOURS = 10;
/** The eleventh theme begins again with the first colour, but with the fifth marker and the third dash. */
const turned = (slot, by) => ((slot - 1 + by * Math.floor((slot - 1) / COLOURS)) % COLOURS) + 1;

/** @param {number} slot place of a theme in the palette, from 1, or 0 for a series without a theme */
export function mark(slot) {
  const colour = slot ? ((slot - 1) % COLOURS) + 1 : 0;
  const [shape, open] = (slot ? token(`theme-${turned(slot, 4)}-marker`) : 'circle').split('-');
  const stroked = shape === 'cross' || shape === 'crossRot';
  const dash = slot ? token(`theme-${turned(slot, 2)}-dash`).split(' ').map(Number) : [];
  return {
    colour: token(colour ? `theme-${colour}` : 'series'), text: token(colour ? `theme-${colour}-text` : 'ink-2'), shape,
    fill: open || stroked ? token('paper') : token(colour ? `theme-${colour}` : 'series'), dash: dash[1] === 0 ? [] : dash,
  };
}

/** @param {number} weight @param {number} size */
export const font = (weight = 400, size = 13) => ({ family: token('sans'), size, weight });
export const cssFont = (weight = 400, size = 13) => `${weight} ${size}px ${token('sans')}`;

/** Options that every chart shares: no movement, no legend, quiet axes, a plain tooltip, points that open evidence. */
export function baseOptions() {
  const calm = { color: token('ink-2'), font: font() };
  return {
    animation: false, responsive: true, maintainAspectRatio: false,
    layout: { padding: { top: 6, right: 4, bottom: 0, left: 0 } },
    interaction: { mode: 'nearest', intersect: false, axis: 'xy' },
    plugins: {
      legend: { display: false },
      tooltip: {
        backgroundColor: token('ink'), titleColor: token('paper'), bodyColor: token('paper'), titleFont: font(650),
        bodyFont: font(), cornerRadius: 2, padding: 8, displayColors: false, caretSize: 0, caretPadding: 10,
      },
    },
    scales: { x: { ticks: calm, border: { color: token('ink-2') }, grid: { display: false } },
      y: { ticks: calm, border: { display: false }, grid: { color: token('rule'), tickLength: 0 } } },
  };
}

/** Opens the evidence of a point: the link that stands in its table cell. */
export const openOnClick = (hrefOf) => ({
  onClick: (_event, hits) => { const href = hits.length ? hrefOf(hits[0]) : null; if (href) window.location.assign(href); },
  onHover: (event, hits) => { event.native.target.classList.toggle('is-link', hits.length > 0 && !!hrefOf(hits[0])); },
});

const BEGINS_YEAR = /^\d{4}(-(Q1|01|W01|01-01))?$/;
const BEGINS_MONTH = /^\d{4}-\d\d-01$/;

/** More names of months than these would touch each other. */
const MOST_MONTHS = 6;

/** Labels of a period axis: the years where they begin, or as many of them as there is room for; in days of few months the months; else the first period. */
export const yearTicks = (labels) => {
  const years = labels.every((label) => /^\d{4}$/.test(label));
  const begun = labels.filter((label) => BEGINS_YEAR.test(label)).length;
  const begunMonths = labels.filter((label) => BEGINS_MONTH.test(label)).length;
  const months = begunMonths > 0 && begunMonths <= MOST_MONTHS;
  const aloneAtStart = begun < 2 && !months && !labels.slice(0, labels.length / 4).some((label) => BEGINS_YEAR.test(label));
  const name = (label, index) => {
    if (BEGINS_YEAR.test(label)) return label.slice(0, 4);
    if (months && BEGINS_MONTH.test(label)) return label.slice(0, 7);
    return aloneAtStart && index === 0 ? label : null;
  };
  return {
    autoSkip: years, maxRotation: 0, align: years ? 'center' : 'start', color: token('ink-2'), font: font(),
    callback: (_value, index) => name(labels[index], index),
  };
};

export const number = (value, digits = 0) => value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
