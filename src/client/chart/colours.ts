/** Colours of the page as the browser resolves them in the current scheme. */
export interface Palette {
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly edge: string;
  readonly paper: string;
  readonly tint: string;
  readonly income: string;
  readonly spending: string;
  readonly accent: string;
}

/** light-dark() cannot be read from a custom property, so an element is painted with each and asked. */
export function palette(home: HTMLElement): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  // Forced colours would answer with one and the same for all.
  probe.style.setProperty('forced-color-adjust', 'none');
  home.append(probe);
  const colour = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const found: Palette = {
    ink: colour('ink'),
    muted: colour('muted'),
    line: colour('line'),
    edge: colour('edge'),
    paper: colour('paper'),
    tint: colour('tint'),
    income: colour('in'),
    spending: colour('out'),
    accent: colour('accent'),
  };
  probe.remove();
  return found;
}

/** A colour towards another, for parts of one whole that keep their family: mix('#..', '#..', 30). */
export function mix(colour: string, other: string, per: number): string {
  return `color-mix(in oklab, ${colour} ${100 - per}%, ${other})`;
}
