/** Something a reader may have meant, as `/suggest.json` answers. */
export interface Suggestion { kind: string; label: string; value: string }

/** The list below a search field: options in groups by kind, one of them marked as the chosen one. */
export class Suggestions {
  readonly element = document.createElement('div');
  private options: { suggestion: Suggestion; element: HTMLElement }[] = [];
  private at = -1;

  constructor(private readonly picked: (suggestion: Suggestion) => void) {
    this.element.id = 'search-suggestions';
    this.element.className = 'suggestions';
    this.element.setAttribute('role', 'listbox');
    this.element.hidden = true;
    this.element.addEventListener('pointerdown', event => event.preventDefault()); // the field keeps the focus
  }

  get size(): number { return this.options.length; }
  get open(): boolean { return !this.element.hidden; }
  set open(value: boolean) { this.element.hidden = !value || !this.size; }
  get chosen(): Suggestion | undefined { return this.options[this.at]?.suggestion; }
  /** Id of the marked option. */
  get active(): string | undefined { return this.options[this.at]?.element.id; }

  /** Shows these, by kind in the order in which the kinds first come; `names` has the names of kinds. */
  fill(suggestions: Suggestion[], names: Record<string, string>): void {
    this.element.replaceChildren();
    this.options = [];
    this.at = -1;
    for (const kind of new Set(suggestions.map(suggestion => suggestion.kind))) {
      const group = document.createElement('div');
      const name = document.createElement('div');
      name.id = `suggestions-${kind}`;
      name.className = 'suggestions-kind';
      name.textContent = names[kind] ?? kind;
      group.setAttribute('role', 'group');
      group.setAttribute('aria-labelledby', name.id);
      group.append(name, ...suggestions.filter(one => one.kind === kind).map(one => this.option(one)));
      this.element.append(group);
    }
  }

  /** Marks the next or the former option; beyond the ends none, so that Enter asks for the words themselves. */
  step(by: number): void {
    const places = this.size + 1;
    this.choose((this.at + 1 + by + places) % places - 1);
  }

  choose(at: number): void {
    this.options[this.at]?.element.setAttribute('aria-selected', 'false');
    this.at = at;
    const now = this.options[at]?.element;
    now?.setAttribute('aria-selected', 'true');
    now?.scrollIntoView({ block: 'nearest' });
  }

  private option(suggestion: Suggestion): HTMLElement {
    const element = document.createElement('div');
    element.id = `suggestion-${this.options.length}`;
    element.className = 'suggestion';
    element.setAttribute('role', 'option');
    element.setAttribute('aria-selected', 'false');
    element.dir = 'auto';
    element.textContent = suggestion.label;
    element.addEventListener('click', () => this.picked(suggestion));
    this.options.push({ suggestion, element });
    return element;
  }
}
