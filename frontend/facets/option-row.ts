import type { Option } from './types';

/** A value of a facet as a box to tick, with the number of narratives it would show. */
export class OptionRow {
  readonly element = document.createElement('label');
  private readonly box = document.createElement('input');
  private readonly name = document.createElement('span');
  private readonly tally = document.createElement('span');

  constructor(readonly value: string, choose: (value: string) => void) {
    this.element.className = 'facet-option';
    this.element.dataset.value = value;
    this.box.type = 'checkbox';
    this.name.className = 'facet-name';
    this.tally.className = 'tally';
    this.element.append(this.box, this.name, this.tally);
    this.box.addEventListener('change', () => choose(value));
  }

  get chosen(): boolean { return this.box.checked; }

  /** What one may type to find it. */
  get words(): string { return `${this.name.textContent} ${this.value}`; }

  hasFocus(): boolean { return this.box === document.activeElement; }

  draw(option: Option, language: string): void {
    this.name.textContent = option.label;
    if (option.lang) this.name.lang = option.lang;
    if (option.dir) this.name.dir = option.dir;
    this.box.checked = option.chosen;
    this.count(option.count, language);
  }

  /** Nothing has the value any more. */
  empty(language: string): void {
    this.box.checked = false;
    this.count(0, language);
  }

  private count(count: number, language: string): void {
    this.tally.textContent = count.toLocaleString(`${language || 'en'}-u-nu-latn`);
    this.element.classList.toggle('is-empty', count === 0);
  }
}
