// Narrows a list on the page by the selects and number fields of its form. Items carry what they are in data attributes.

function startFilter(form: HTMLElement): void {
  const list = document.getElementById(form.dataset.list ?? '');
  if (!list) return;
  const items = [...list.children].filter((item) => item instanceof HTMLElement);
  const fields = [...form.querySelectorAll<HTMLSelectElement | HTMLInputElement>('[data-key]')];
  const output = form.querySelector('output');
  const passes = (item: HTMLElement) =>
    fields.every((field) => {
      const own = item.dataset[field.dataset.key ?? ''] ?? '';
      if (field.value === '') return true;
      return field instanceof HTMLInputElement
        ? own !== '' && Math.abs(Number(own)) >= Number(field.value)
        : own === field.value;
    });
  const apply = () => {
    for (const item of items) item.hidden = !passes(item);
    if (output) output.textContent = `${items.filter((item) => !item.hidden).length} / ${items.length} 条`;
  };
  form.hidden = false;
  form.addEventListener('input', apply);
  apply();
}

for (const form of document.querySelectorAll<HTMLElement>('[role=group][data-list]')) startFilter(form);
