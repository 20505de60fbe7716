import { OptionRow } from './option-row';
import type { Facet, FacetLabels, Option, Section } from './types';

const FIRST = 8; // values shown before "show all"
const LONG = 12; // from so many values on a field helps to find one

/** A heading within a facet that opens its values. */
interface Fold { box: HTMLDetailsElement; name: HTMLElement; rows: HTMLElement }

/** One facet: its name, a field to find a value in a long one, and the values as boxes to tick. */
export class FacetGroup {
  readonly element = document.createElement('details');
  private readonly summary = document.createElement('summary');
  private readonly name = document.createElement('span');
  private readonly badge = document.createElement('span');
  private readonly find = document.createElement('input');
  private readonly list = document.createElement('div');
  private readonly all = document.createElement('button');
  private readonly rows = new Map<string, OptionRow>();
  private readonly folds = new Map<string, Fold>();
  private facet?: Facet;
  private labels?: FacetLabels;
  private language = 'en';
  private unfolded = false;

  constructor(key: string, private readonly choose: (value: string) => void, opened: (open: boolean) => void) {
    this.element.className = 'facet-group';
    this.element.dataset.facet = key;
    this.badge.className = 'facet-badge';
    this.summary.append(this.name, this.badge);
    this.find.type = 'search';
    this.find.className = 'facet-find';
    this.find.autocomplete = 'off';
    this.find.addEventListener('input', () => this.arrange());
    this.list.className = 'facet-values';
    this.list.setAttribute('role', 'group');
    this.all.type = 'button';
    this.all.className = 'facet-all';
    this.all.addEventListener('click', () => { this.unfolded = !this.unfolded; this.arrange(); });
    this.element.addEventListener('toggle', event => { if (event.target === this.element) opened(this.element.open); });
    this.element.append(this.summary, this.find, this.list, this.all);
  }

  draw(facet: Facet, labels: FacetLabels, language: string): void {
    const first = !this.facet;
    this.facet = facet;
    this.labels = labels;
    this.language = language;
    const options = facet.sections.flatMap(section => section.options);
    const chosen = options.filter(option => option.chosen).length;
    this.name.textContent = facet.label;
    this.badge.textContent = chosen ? String(chosen) : '';
    this.list.setAttribute('aria-label', facet.label);
    this.find.hidden = !facet.complete || options.length < LONG;
    this.find.placeholder = `${labels.find} ${facet.label}`;
    this.find.setAttribute('aria-label', `${labels.find} ${facet.label}`);
    if (first && chosen) this.element.open = true;
    this.fill(facet.sections);
    this.arrange();
  }

  /** New values come, vanished ones go; while one of them has the focus none changes its place. */
  private fill(sections: Section[]): void {
    const still = this.list.contains(document.activeElement);
    const wanted = new Set(sections.flatMap(section => section.options).map(option => option.value));
    for (const [value, row] of this.rows) {
      if (wanted.has(value)) continue;
      if (row.hasFocus()) {
        row.empty(this.language);
      } else {
        row.element.remove();
        this.rows.delete(value);
      }
    }
    const headed = sections.length > 1 || !!sections[0]?.label;
    for (const [label, fold] of this.folds) {
      if (!still && !sections.some(section => section.label === label)) { fold.box.remove(); this.folds.delete(label); }
    }
    for (const section of sections) {
      const home = headed ? this.fold(section) : this.list;
      const rows = section.options.map(option => this.row(option));
      for (const row of rows) {
        if (!still || row.element.parentElement !== home) home.append(row.element);
      }
    }
  }

  private row(option: Option): OptionRow {
    let row = this.rows.get(option.value);
    if (!row) {
      row = new OptionRow(option.value, this.choose);
      this.rows.set(option.value, row);
    }
    row.draw(option, this.language);
    return row;
  }

  private fold(section: Section): HTMLElement {
    let fold = this.folds.get(section.label);
    if (!fold) {
      fold = { box: document.createElement('details'), name: document.createElement('summary'), rows: document.createElement('div') };
      fold.box.className = 'facet-section';
      fold.name.textContent = section.label;
      fold.box.append(fold.name, fold.rows);
      fold.box.open = section.options.some(option => option.chosen);
      this.folds.set(section.label, fold);
    }
    if (fold.box.parentElement !== this.list || !this.list.contains(document.activeElement)) this.list.append(fold.box);
    return fold.rows;
  }

  /** Shows what the find field leaves, or the first values. */
  private arrange(): void {
    const sought = plain(this.find.hidden ? '' : this.find.value);
    const headed = this.folds.size > 0;
    let shown = 0;
    for (const row of this.inOrder()) {
      const fits = !sought || plain(row.words).includes(sought);
      const near = headed || sought || this.unfolded || shown < FIRST || row.chosen;
      row.element.hidden = !(fits && near);
      if (fits) shown++;
    }
    for (const fold of this.folds.values()) {
      const some = [...fold.rows.children].some(row => !(row as HTMLElement).hidden);
      fold.box.hidden = !some;
      if (sought && some) fold.box.open = true;
    }
    this.all.hidden = !this.facet!.complete || headed || !!sought || this.rows.size <= FIRST;
    this.all.textContent = this.unfolded ? this.labels!.fewer : `${this.labels!.all} (${this.rows.size})`;
    this.all.setAttribute('aria-expanded', String(this.unfolded));
  }

  private inOrder(): OptionRow[] {
    return [...this.list.querySelectorAll<HTMLElement>('.facet-option')]
      .map(element => this.rows.get(element.dataset.value ?? ''))
      .filter(row => row !== undefined);
  }
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}|ـ/gu, '').toLowerCase().trim();
