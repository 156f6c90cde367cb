/** Hands a file to the reader. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name.replace(/[\\/:*?"<>|]+/g, ' ').trim();
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** CSV with a byte order mark, so that spreadsheets read it as UTF-8. */
export function saveCsv(name: string, csv: string): void {
  saveFile(`${name}.csv`, new Blob(['\uFEFF', csv], { type: 'text/csv' }));
}

/** Copies text and says so to everybody, a screen reader too. */
export async function copyText(text: string, said = '已复制'): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    announce(said);
  } catch {
    announce('浏览器不允许复制');
  }
}

/** A short message at the foot of the window. */
export function announce(message: string): void {
  let bar = document.querySelector<HTMLElement>('.said-bar');
  if (!bar) {
    bar = document.createElement('p');
    bar.className = 'said-bar';
    bar.setAttribute('role', 'status');
    document.body.append(bar);
  }
  bar.textContent = '';
  bar.textContent = message;
  bar.classList.add('on');
  setTimeout(() => bar.classList.remove('on'), 2000);
}
