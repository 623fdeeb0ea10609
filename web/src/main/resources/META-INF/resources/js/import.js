// @ts-check
// Counts the characters of a pasted text and offers to copy the examples. The page is complete without it.

const LONGEST = 2_000_000;
const numbers = new Intl.NumberFormat('en');

for (const area of document.querySelectorAll('textarea[data-count]')) {
  const output = document.getElementById(area.getAttribute('data-count') ?? '');
  if (area instanceof HTMLTextAreaElement && output) {
    const tell = () => {
      const length = area.value.length;
      const over = length > LONGEST ? ', more than one article may have' : '';
      output.textContent = length === 0 ? '' : `${numbers.format(length)} characters so far${over}.`;
    };
    area.addEventListener('input', tell);
    tell();
  }
}

if (navigator.clipboard) {
  for (const example of document.querySelectorAll('pre[data-copy]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button button-quiet';
    button.textContent = 'Copy';
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(example.textContent ?? '');
      button.textContent = 'Copied';
    });
    example.after(button);
  }
}
