import { takeEarlyProperties } from './early-properties';
import { FacetSheet } from './facets/sheet';
import { FacetGroup } from './facets/group';
import type { Facet, FacetLabels } from './facets/types';
import { Announcer } from './facets/announcer';

const NARROW = '(max-width: 720px)';
const NO_LABELS: FacetLabels = { filters: 'Filters', close: 'Close', find: 'Find in', all: 'Show all', fewer: 'Show fewer' };

/**
 * The facets of a list: on a wide screen under it, on a phone in a sheet of their own behind a button.
 * Properties: `facets`, `labels`, `show` (words of the button that closes the sheet), `status` (said aloud).
 * Events: `facet-chosen` with `{key, value}`, `facet-opened` with `{key, open}`; the page answers with new `facets`, in
 * which only open ones are complete, and what has the focus keeps it.
 */
export class FacetBox extends HTMLElement {
  private readonly groups = document.createElement('div');
  private readonly shown = new Map<string, FacetGroup>();
  private readonly sheet = new FacetSheet(() => this.announcer.follow(this));
  private readonly announcer = new Announcer();
  private readonly narrow = matchMedia(NARROW);
  private words = NO_LABELS;
  private asked: Facet[] = [];

  get facets(): Facet[] { return this.asked; }
  set facets(value: Facet[]) { this.asked = value ?? []; this.draw(); }

  get labels(): FacetLabels { return this.words; }
  set labels(value: FacetLabels) { this.words = { ...NO_LABELS, ...value }; this.draw(); }

  /** Words of the button that leads from the sheet back to the list. */
  get show(): string { return this.sheet.show; }
  set show(value: string) { this.sheet.show = value ?? ''; }

  /** Said aloud when it has changed and then rests. */
  get status(): string { return this.announcer.text; }
  set status(value: string) { this.announcer.text = value ?? ''; }

  connectedCallback(): void {
    takeEarlyProperties(this, ['facets', 'labels', 'show', 'status']);
    this.groups.className = 'facet-groups';
    if (!this.sheet.button.isConnected) this.append(this.sheet.button, this.sheet.dialog);
    this.announcer.follow(this);
    this.narrow.addEventListener('change', this.settle);
    this.settle();
    this.draw();
  }

  disconnectedCallback(): void {
    this.narrow.removeEventListener('change', this.settle);
  }

  /** Puts the groups where the width of the screen wants them. */
  private readonly settle = (): void => {
    this.sheet.button.hidden = !this.narrow.matches;
    if (this.narrow.matches) {
      this.sheet.body.append(this.groups);
    } else {
      this.sheet.close();
      this.append(this.groups);
    }
  };

  private draw(): void {
    this.sheet.draw(this.words, this.chosen());
    for (const [key, group] of this.shown) {
      if (!this.asked.some(facet => facet.key === key)) {
        group.element.remove();
        this.shown.delete(key);
      }
    }
    this.asked.forEach((facet, place) => this.drawGroup(facet, place));
  }

  private drawGroup(facet: Facet, place: number): void {
    let group = this.shown.get(facet.key);
    if (!group) {
      group = new FacetGroup(facet.key, value => this.tell('facet-chosen', { key: facet.key, value }), open => this.tell('facet-opened', { key: facet.key, open }));
      this.shown.set(facet.key, group);
    }
    const now = this.groups.children[place];
    if (now !== group.element) this.groups.insertBefore(group.element, now ?? null);
    group.draw(facet, this.words, document.documentElement.lang);
  }

  private tell(event: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(event, { detail, bubbles: true }));
  }

  private chosen(): number {
    return this.asked.flatMap(facet => facet.sections).flatMap(section => section.options).filter(option => option.chosen).length;
  }
}

if (!customElements.get('facet-box')) customElements.define('facet-box', FacetBox);
