// On every page, and small: the search code is fetched when a search field is first used.
for (const field of document.querySelectorAll<HTMLInputElement>('input[data-suggest]')) {
  const load = () => {
    import('./combobox.ts').then(
      ({ attach }) => attach(field),
      () => field.addEventListener('focus', load, { once: true }),
    );
  };
  field.addEventListener('focus', load, { once: true });
  if (document.activeElement === field) load();
}
