/** Milliseconds after the last key before the full text is searched. */
const PAUSE = 350;

export interface TypingHandlers {
  /** The text changed and is not half-typed. */
  readonly typed: (text: string) => void;
  /** Nothing was typed for a moment. */
  readonly paused: (text: string) => void;
}

/**
 * Calls back while somebody types. An input method writes half-typed pinyin into the field: nothing is called until
 * it has put the characters in place.
 */
export function watchTyping(field: HTMLInputElement, { typed, paused }: TypingHandlers): void {
  let composing = false;
  let timer = 0;
  const changed = () => {
    if (composing) return;
    window.clearTimeout(timer);
    typed(field.value);
    timer = window.setTimeout(() => paused(field.value), PAUSE);
  };
  field.addEventListener('compositionstart', () => {
    composing = true;
    window.clearTimeout(timer);
  });
  field.addEventListener('compositionend', () => {
    composing = false;
    changed();
  });
  field.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) changed();
  });
}
