// @ts-check
// The boxes of the legend mark and unmark themes in the text at once. Without this file the button below them does the same.

const form = /** @type {HTMLFormElement|null} */ (document.querySelector('.legend-form'));
const text = document.querySelector('.reader-text');
const boxes = [.../** @type {NodeListOf<HTMLInputElement>} */ (form?.querySelectorAll('[name="show"]') ?? [])];

/** @param {Element} element @returns {HTMLInputElement|undefined} */
const boxOf = (element) => boxes.find((box) => box.value === element.getAttribute('data-theme'));

function mark() {
  const ticked = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
  for (const element of text.querySelectorAll('.mark')) {
    element.classList.toggle('mark-off', !ticked.has(element.getAttribute('data-theme')));
  }
  for (const note of /** @type {NodeListOf<HTMLElement>} */ (text.querySelectorAll('.theme-note'))) {
    note.hidden = !ticked.has(note.dataset.theme);
  }
  for (const link of text.querySelectorAll('.mark-text')) {
    // Where themes overlap, the words lead to the innermost one that is marked.
    const inner = link.closest('.mark:not(.mark-off)');
    if (inner) link.setAttribute('href', boxOf(inner).dataset.href);
    else link.removeAttribute('href');
  }
}

/** The address stays the state of the page. */
function remember() {
  const query = new URLSearchParams(/** @type {any} */ (new FormData(form)));
  if (boxes.every((box) => box.checked)) {
    query.delete('legend');
    query.delete('show');
  }
  history.replaceState(null, '', query.size ? `?${query}` : location.pathname);
}

form?.addEventListener('change', () => {
  mark();
  remember();
});
// The browser may have kept boxes as they were before it went back to this page.
if (form && text) addEventListener('pageshow', mark);
