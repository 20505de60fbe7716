/** What a trail can do beyond being read: the map follows the stops, answers stay on the device and can be checked. */
import type { Story } from './map/types';

type TrailMap = HTMLElement & { story: Story | null; selected: string | null; visit(lat: number, lon: number): void; whole(): void };
type Answers = Record<string, string>;

const WAIT = 400; // ms without typing before an answer is kept

/** `<trail-stops data-trail data-check data-kept>` around the list of stops. */
class TrailStops extends HTMLElement {
  private answers: Answers = {};
  private watch?: IntersectionObserver;
  private here = 0;
  private timer = 0;

  connectedCallback(): void {
    if (this.watch) return;
    this.answers = this.read();
    for (const box of this.querySelectorAll<HTMLElement>('.question')) this.prepare(box);
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
      field.value = this.answers[id] ?? '';
      field.addEventListener('input', () => this.keepLater(box, id, field.value));
    }
    for (const radio of radios) {
      radio.checked = radio.value === this.answers[id];
      radio.addEventListener('change', () => this.keep(box, id, radio.value));
    }
    if (box.dataset.right) this.offerCheck(box, radios);
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

  private keepLater(box: HTMLElement, id: string, value: string): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.keep(box, id, value), WAIT);
  }

  private keep(box: HTMLElement, id: string, value: string): void {
    this.answers[id] = value;
    try {
      localStorage.setItem(this.key, JSON.stringify(this.answers));
    } catch {
      return; // a device that keeps nothing still shows what is typed
    }
    const said = this.status(box);
    said.className = 'answer-kept';
    said.textContent = this.dataset.kept ?? '';
  }

  private read(): Answers {
    try {
      return JSON.parse(localStorage.getItem(this.key) ?? '{}') as Answers;
    } catch {
      return {};
    }
  }
}

if (!customElements.get('trail-stops')) customElements.define('trail-stops', TrailStops);

export {};
