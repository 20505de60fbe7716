/** What a trail can do beyond being read: the map follows the stops, answers stay on the device and can be checked. */
import type { Story } from './map/types';

type TrailMap = HTMLElement & { story: Story | null; selected: string | null; visit(lat: number, lon: number): void; whole(): void };
type Answers = Record<string, string>;

const WAIT = 400; // ms without typing before it is said that an answer is kept

/** By the key of a trail, for a device that keeps nothing: it lasts as long as the window. */
const inWindow: Record<string, Answers> = {};

/** `<trail-stops data-trail data-check data-kept data-erase data-sure>` around the list of stops, in the first page and in the application's own. */
class TrailStops extends HTMLElement {
  private answers: Answers = {};
  private watch?: IntersectionObserver;
  private here = 0;
  private timer = 0;

  connectedCallback(): void {
    if (this.watch) return;
    this.answers = this.read();
    for (const box of this.querySelectorAll<HTMLElement>('.question')) this.prepare(box);
    this.offerErasing();
    this.addEventListener('click', event => this.lead(event));
    this.watch = new IntersectionObserver(seen => this.follow(seen), { rootMargin: '-25% 0px -50% 0px' });
    for (const stop of this.stops()) this.watch.observe(stop);
    this.map?.addEventListener('narrative-picked', event => this.goTo((event as CustomEvent<{ slug: string }>).detail.slug));
  }

  disconnectedCallback(): void {
    this.watch?.disconnect();
    this.watch = undefined;
    clearTimeout(this.timer);
  }

  private get map(): TrailMap | null { return this.closest('.trail')?.querySelector<TrailMap>('atlas-map') ?? null; }
  private get key(): string { return `tinfusin-trail:${this.dataset.trail}`; }
  private stops(): HTMLElement[] { return [...this.querySelectorAll<HTMLElement>('.trail-stop')]; }

  /** The stop that has come to the upper middle of the window is the one the map shows. */
  private follow(seen: IntersectionObserverEntry[]): void {
    const entered = seen.filter(entry => entry.isIntersecting).at(-1);
    if (entered) this.show(Number(entered.target.id.replace('stop-', '')));
  }

  private show(number: number): void {
    if (number === this.here) return;
    this.here = number;
    for (const stop of this.stops()) stop.toggleAttribute('data-here', stop.id === `stop-${number}`);
    const map = this.map;
    if (!map?.story) return;
    const place = map.story.variants.find(variant => variant.slug === `stop-${number}`);
    map.selected = place?.slug ?? null;
    if (place) map.visit(place.lat, place.lon);
    else map.whole();
  }

  private lead(event: Event): void {
    const link = (event.target as HTMLElement).closest<HTMLElement>('a[data-stop]');
    if (!link) return;
    event.preventDefault();
    event.stopPropagation();
    this.goTo(`stop-${link.dataset.stop}`);
  }

  private goTo(id: string): void {
    const stop = this.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    if (!stop) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    stop.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'start' });
    stop.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    history.replaceState(history.state, '', `#${id}`);
    this.show(Number(id.replace('stop-', '')));
  }

  private prepare(box: HTMLElement): void {
    const id = box.dataset.question!;
    const field = box.querySelector('textarea');
    const radios = [...box.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    if (field) {
      const early = field.value; // typed before this script ran
      field.value = both(this.answers[id] ?? '', early);
      if (early && field.value !== this.answers[id]) this.keep(id, field.value);
      field.addEventListener('input', () => { this.keep(id, field.value); this.sayLater(box); });
    }
    const early = radios.find(radio => radio.checked);
    if (early) this.keep(id, early.value);
    for (const radio of radios) {
      radio.checked = radio.value === this.answers[id];
      radio.addEventListener('change', () => { this.keep(id, radio.value); this.say(box); });
    }
    if (box.dataset.right) this.offerCheck(box, radios);
  }

  /** One device may serve several pupils: what one of them wrote is wiped away for the next. */
  private offerErasing(): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'check';
    button.textContent = this.dataset.erase ?? '';
    button.addEventListener('click', () => { if (confirm(this.dataset.sure)) this.erase(); });
    this.querySelector('.answers-stay')?.append(' ', button);
  }

  private erase(): void {
    this.answers = {};
    delete inWindow[this.key];
    try {
      localStorage.removeItem(this.key);
    } catch {
      // then nothing was kept
    }
    for (const field of this.querySelectorAll('textarea')) field.value = '';
    for (const radio of this.querySelectorAll<HTMLInputElement>('input[type=radio]')) radio.checked = false;
    for (const said of this.querySelectorAll('.question [role=status]')) said.remove();
  }

  private offerCheck(box: HTMLElement, radios: HTMLInputElement[]): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'check';
    button.textContent = this.dataset.check ?? '';
    button.addEventListener('click', () => {
      const chosen = radios.find(radio => radio.checked);
      if (!chosen) { radios[0]?.focus(); return; }
      const right = chosen.value === box.dataset.right;
      const said = this.status(box);
      said.textContent = (right ? box.dataset.yes : box.dataset.no) ?? '';
      said.className = `checked ${right ? 'is-right' : 'is-wrong'}`;
    });
    radios.at(-1)?.closest('label')?.after(button);
  }

  private status(box: HTMLElement): HTMLElement {
    const there = box.querySelector<HTMLElement>('[role=status]');
    if (there) return there;
    const status = document.createElement('p');
    status.setAttribute('role', 'status');
    (box.querySelector('button.check') ?? box.querySelector('textarea') ?? box.lastElementChild!).after(status);
    return status;
  }

  private keep(id: string, value: string): void {
    this.answers = { ...this.read(), [id]: value }; // another window may have kept more
    inWindow[this.key] = this.answers;
    try {
      localStorage.setItem(this.key, JSON.stringify(this.answers));
    } catch {
      // a device that keeps nothing still shows what is typed
    }
  }

  private sayLater(box: HTMLElement): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.say(box), WAIT);
  }

  /** Says that the answer is kept, where it is. */
  private say(box: HTMLElement): void {
    if (!this.stored()) return;
    const said = this.status(box);
    said.className = 'answer-kept';
    said.textContent = this.dataset.kept ?? '';
  }

  private read(): Answers { return this.stored() ?? inWindow[this.key] ?? {}; }

  private stored(): Answers | null {
    try {
      return JSON.parse(localStorage.getItem(this.key) ?? 'null') as Answers | null;
    } catch {
      return null;
    }
  }
}

/** What was kept, and what was typed without seeing it. */
function both(kept: string, typed: string): string {
  if (kept.includes(typed)) return kept;
  return typed.startsWith(kept) ? typed : `${kept}\n${typed}`;
}

if (!customElements.get('trail-stops')) customElements.define('trail-stops', TrailStops);

export {};
