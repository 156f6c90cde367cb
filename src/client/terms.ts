// A term shows its explanation to a resting pointer too; click, touch and key work without this.

const SHOW_AFTER = 300;
const HIDE_AFTER = 250;

/** Explanations opened by a resting pointer close again when it leaves both the term and the explanation. */
export function startTerms(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let open: HTMLElement | null = null;
  const close = () => {
    if (open?.matches(':popover-open')) open.hidePopover();
    open = null;
  };
  const show = (term: HTMLButtonElement) => {
    const { popoverTargetElement: explanation } = term;
    if (!(explanation instanceof HTMLElement) || explanation.matches(':popover-open')) return;
    explanation.showPopover({ source: term });
    open = explanation;
  };
  document.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse' || !(event.target instanceof Element)) return;
    const term = event.target.closest<HTMLButtonElement>('button.term');
    clearTimeout(timer);
    if (term) timer = setTimeout(() => show(term), SHOW_AFTER);
    else if (open && !open.contains(event.target)) timer = setTimeout(close, HIDE_AFTER);
  });
}
