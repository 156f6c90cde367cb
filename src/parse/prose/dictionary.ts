/** A set of words with what they mean; finds the longest one at a place. */
export class Dictionary<T> {
  private readonly root: Node<T> = { next: new Map(), value: null };

  /** Words added first win over the same word added later. */
  add(word: string, value: T): void {
    let node = this.root;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      let next = node.next.get(code);
      if (!next) {
        next = { next: new Map(), value: null };
        node.next.set(code, next);
      }
      node = next;
    }
    node.value ??= { value };
  }

  /** Whether any word starts with this UTF-16 unit. */
  starts(code: number): boolean {
    return this.root.next.has(code);
  }

  /** The longest word that starts at `at`, or null. */
  longest(text: string, at: number): { length: number; value: T } | null {
    let node = this.root;
    let found: { length: number; value: T } | null = null;
    for (let i = at; i < text.length; i++) {
      const next = node.next.get(text.charCodeAt(i));
      if (!next) break;
      node = next;
      if (node.value) found = { length: i + 1 - at, value: node.value.value };
    }
    return found;
  }
}

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value: { readonly value: T } | null;
}
