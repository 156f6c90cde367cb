// Loaded on every page. Small: what is used rarely is imported when it is asked for.
document.addEventListener('keydown', (event) => {
  const target = event.target;
  const typing = target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]');
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const field = document.querySelector<HTMLInputElement>('main input[type=search], #site-q');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
