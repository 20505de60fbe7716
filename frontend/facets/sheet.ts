import type { FacetLabels } from './types';

/** On a phone: a button that says how many values are chosen, and the sheet it opens. */
export class FacetSheet {
  readonly button = document.createElement('button');
  readonly dialog = document.createElement('dialog');
  readonly body = document.createElement('div');
  private readonly title = document.createElement('h2');
  private readonly cross = document.createElement('button');
  private readonly done = document.createElement('button');

  constructor(private readonly changed: () => void) {
    this.button.type = this.cross.type = this.done.type = 'button';
    this.button.className = 'filters-button';
    this.button.setAttribute('aria-haspopup', 'dialog');
    this.dialog.className = 'facet-sheet';
    this.title.id = 'facet-sheet-title';
    this.dialog.setAttribute('aria-labelledby', this.title.id);
    this.cross.className = 'close';
    this.body.className = 'facet-sheet-body';
    this.done.className = 'facet-sheet-done';
    const head = document.createElement('header');
    head.append(this.title, this.cross);
    this.dialog.append(head, this.body, this.done);
    this.button.addEventListener('click', () => this.open());
    this.cross.addEventListener('click', () => this.close());
    this.done.addEventListener('click', () => this.close());
    this.dialog.addEventListener('close', () => { this.changed(); this.button.focus(); });
    this.dialog.addEventListener('click', event => { if (event.target === this.dialog) this.close(); }); // beside the sheet
  }

  get show(): string { return this.done.textContent ?? ''; }
  set show(words: string) { this.done.textContent = words; }

  close(): void {
    if (this.dialog.open) this.dialog.close();
  }

  draw(labels: FacetLabels, chosen: number): void {
    this.title.textContent = labels.filters;
    this.button.textContent = chosen ? `${labels.filters} (${chosen})` : labels.filters;
    this.cross.setAttribute('aria-label', labels.close);
  }

  private open(): void {
    this.dialog.showModal();
    this.changed();
  }
}
