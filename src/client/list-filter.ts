// Narrows a list on the page by the fields of its form: selects and amounts look at data attributes of the items,
// a search field at their words.

type Field = HTMLSelectElement | HTMLInputElement;

/** Whether an item passes one field; an empty field lets everything pass. */
function passesField(item: HTMLElement, field: Field, words: (item: HTMLElement) => string): boolean {
  const wanted = field.value.trim();
  if (wanted === '') return true;
  const own = item.dataset[field.dataset.key ?? ''] ?? '';
  if (field.type === 'search')
    return wanted
      .toLowerCase()
      .split(/\s+/)
      .every((word) => words(item).includes(word));
  if (field.type === 'number') return own !== '' && Math.abs(Number(own)) >= Number(wanted);
  return own === wanted;
}

function startFilter(form: HTMLElement): void {
  const list = document.getElementById(form.dataset.list ?? '');
  if (!list) return;
  const rows = list instanceof HTMLTableElement ? [...list.tBodies].flatMap((body) => [...body.rows]) : list.children;
  const items = [...rows].filter((item) => item instanceof HTMLElement);
  const fields = [...form.querySelectorAll<Field>('[data-key]')];
  const output = form.querySelector('output');
  const texts = new WeakMap<HTMLElement, string>();
  const words = (item: HTMLElement) => {
    const text = texts.get(item) ?? (item.textContent ?? '').toLowerCase();
    texts.set(item, text);
    return text;
  };
  const apply = () => {
    let shown = 0;
    for (const item of items) {
      item.hidden = !fields.every((field) => passesField(item, field, words));
      if (!item.hidden) shown++;
    }
    const narrowed = fields.some((field) => field.value.trim() !== '');
    if (output) output.textContent = narrowed ? `${shown} / ${items.length}` : '';
  };
  form.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) apply();
  });
  form.addEventListener('compositionend', apply);
  if (fields.some((field) => field.value !== '')) apply();
}

for (const form of document.querySelectorAll<HTMLElement>('[role=group][data-list]')) startFilter(form);
