import { byId } from './dom.ts';
import { SearchPage } from './search-page.ts';
import { watchTyping } from './typing.ts';

// Entry of /search/: finds the elements of the page and listens.
const page = new SearchPage({
  form: byId('search', HTMLFormElement),
  field: byId('q', HTMLInputElement),
  status: byId('status', HTMLElement),
  tools: byId('tools', HTMLElement),
  notes: byId('notes', HTMLElement),
  facets: byId('facets', HTMLFormElement),
  results: byId('results', HTMLElement),
});
watchTyping(byId('q', HTMLInputElement), {
  typed: (text) => page.typed(text),
  paused: () => page.paused(),
});
page.start();
