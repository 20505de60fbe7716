import { takeEarlyProperties } from './early-properties';
import { isNarrow } from './map/room';
import { Suggestions, type Suggestion } from './search/suggestions';

export interface SearchLabels { search: string; hint: string; suggestions: string; none: string; [kind: string]: string }

const REST = 120; // ms without a key before anything is asked
const SHORTEST = 2; // letters; a single one names too much
const NO_LABELS: SearchLabels = { search: 'Search', hint: '', suggestions: 'Suggestions', none: 'No suggestion' };

/**
 * The search field of the masthead: a combobox that suggests places, peoples, stories, tale types, languages and trails.
 * Properties: `labels`, `value`. Events: `search-asked` with `{words}`, `search-picked` with `{kind, value}`.
 */
export class SearchBox extends HTMLElement {
  private readonly form = document.createElement('form');
  private readonly input = document.createElement('input');
  private readonly button = document.createElement('button');
  private readonly spoken = document.createElement('span');
  private readonly list = new Suggestions(picked => this.pick(picked));
  private words = NO_LABELS;
  private timer = 0;
  private asking?: AbortController;

  constructor() {
    super();
    this.form.setAttribute('role', 'search');
    this.form.setAttribute('action', './');
    Object.assign(this.input, { type: 'search', id: 'search', name: 'q', autocomplete: 'off', enterKeyHint: 'search' });
    this.input.spellcheck = false;
    this.input.dir = 'auto';
    this.input.setAttribute('role', 'combobox');
    this.input.setAttribute('aria-autocomplete', 'list');
    this.input.setAttribute('aria-controls', this.list.element.id);
    this.button.type = 'submit';
    this.spoken.className = 'visually-hidden';
    this.spoken.setAttribute('role', 'status');
    this.form.append(this.input, this.button, this.list.element, this.spoken);
    this.listen();
  }

  get labels(): SearchLabels { return this.words; }
  set labels(value: SearchLabels) { this.words = { ...NO_LABELS, ...value }; this.speak(); }

  get value(): string { return this.input.value; }
  set value(words: string) {
    if ((words ?? '') === this.input.value) return;
    this.input.value = words ?? '';
    this.input.dir = words ? 'auto' : '';
    this.close();
  }

  connectedCallback(): void {
    takeEarlyProperties(this, ['labels', 'value']);
    if (!this.form.isConnected) this.append(this.form);
    this.speak();
    this.tell();
  }

  private speak(): void {
    this.input.placeholder = this.words.hint;
    this.input.setAttribute('aria-label', this.words.search);
    this.button.textContent = this.words.search;
    this.list.element.setAttribute('aria-label', this.words.suggestions);
  }

  private listen(): void {
    this.input.addEventListener('input', () => {
      this.input.dir = this.input.value ? 'auto' : ''; // an empty field takes the direction of the page, for its hint
      this.list.choose(-1);
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => void this.ask(), REST);
    });
    this.input.addEventListener('keydown', key => this.press(key));
    this.input.addEventListener('focus', () => { if (this.list.size) this.open(); });
    this.input.addEventListener('blur', () => this.close());
    this.form.addEventListener('submit', event => {
      event.preventDefault();
      this.close();
      if (isNarrow()) this.input.blur(); // the keyboard would lie over the answer
      this.dispatchEvent(new CustomEvent('search-asked', { detail: { words: this.input.value.trim() }, bubbles: true }));
    });
  }

  private press(key: KeyboardEvent): void {
    if (key.isComposing) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[key.key];
    if (by && this.list.size) {
      key.preventDefault();
      this.open();
      this.list.step(by);
      this.tell();
    } else if (key.key === 'Enter' && this.list.open && this.list.chosen) {
      key.preventDefault();
      this.pick(this.list.chosen);
    } else if (key.key === 'Escape' && this.list.open) {
      key.preventDefault();
      this.close();
    }
  }

  /** Asks for what the words may mean; an answer that comes too late is thrown away. */
  private async ask(): Promise<void> {
    this.asking?.abort();
    const words = this.input.value.trim();
    if (words.length < SHORTEST) {
      this.list.fill([], this.words);
      this.close();
      return;
    }
    const asking = this.asking = new AbortController();
    try {
      const address = `suggest.json?q=${encodeURIComponent(words)}&ui=${document.documentElement.lang || 'en'}`;
      const answer = await fetch(new URL(address, document.baseURI), { signal: asking.signal });
      if (!answer.ok) return;
      this.list.fill(await answer.json() as Suggestion[], this.words);
      this.spoken.textContent = this.list.size ? `${this.words.suggestions}: ${this.list.size}` : this.words.none;
      if (this.list.size && document.activeElement === this.input) this.open();
      else this.close();
    } catch (problem) {
      if (!asking.signal.aborted) console.debug('no suggestions', problem); // the search itself still works
    }
  }

  private pick(picked: Suggestion): void {
    this.asking?.abort();
    clearTimeout(this.timer);
    this.input.value = '';
    this.list.fill([], this.words);
    this.close();
    this.dispatchEvent(new CustomEvent('search-picked', { detail: { kind: picked.kind, value: picked.value }, bubbles: true }));
  }

  private open(): void {
    this.list.open = true;
    this.tell();
  }

  private close(): void {
    this.list.open = false;
    this.list.choose(-1);
    this.tell();
  }

  private tell(): void {
    this.input.setAttribute('aria-expanded', String(this.list.open));
    if (this.list.active) this.input.setAttribute('aria-activedescendant', this.list.active);
    else this.input.removeAttribute('aria-activedescendant');
  }
}

if (!customElements.get('search-box')) customElements.define('search-box', SearchBox);
