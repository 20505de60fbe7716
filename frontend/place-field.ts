import './map-picker';
import type { MapPicker } from './map-picker';

/** A place that the gazetteer offers, as `/places.json` answers. */
interface Meant { key: string; name: string; where: string; lon: number; lat: number }

const QUIET = 200; // ms without a key before the gazetteer is asked

/** A place by its name, by a point on the map, by degrees, or by the device: whichever was used last counts. */
class PlaceField extends HTMLElement {
  private readonly list = document.createElement('ul');
  private options: Meant[] = [];
  private at = -1;
  private timer = 0;
  private asked = 0;
  private wired = false;

  connectedCallback(): void {
    if (this.wired) return;
    this.wired = true;
    setTimeout(() => this.wire()); // the fields in it come in the same answer
  }

  private field(name: string): HTMLInputElement { return this.querySelector(`[name="${name}"]`)!; }
  private get name(): HTMLInputElement { return this.field('place-name'); }
  private get map(): MapPicker { return this.querySelector('map-picker')!; }
  private get words(): Record<string, string> {
    return (this.closest('draft-form') as unknown as { labels: Record<string, string> }).labels;
  }

  private wire(): void {
    this.list.id = 'place-options';
    this.list.className = 'place-options';
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', document.querySelector('label[for="f-place-name"]')?.textContent ?? '');
    this.list.hidden = true;
    this.list.addEventListener('pointerdown', event => event.preventDefault());
    const { name } = this;
    name.after(this.list);
    for (const [key, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-expanded', 'false'], ['aria-controls', this.list.id]]) name.setAttribute(key, value);
    name.addEventListener('input', () => { this.field('place').value = ''; this.suggestSoon(); });
    name.addEventListener('keydown', event => this.key(event));
    name.addEventListener('blur', () => this.close());
    for (const degrees of ['lat', 'lon']) this.field(degrees).addEventListener('input', () => { this.field('place').value = ''; this.markTyped(); });
    this.map.addEventListener('point-picked', event => this.pick((event as CustomEvent<{ lat: number; lon: number }>).detail));
    this.querySelector('.place-device')!.addEventListener('click', () => this.askDevice());
    this.markTyped();
  }

  /** Shows the degrees that stand in the fields on the map. */
  markTyped(): void {
    const [lat, lon] = [number(this.field('lat').value), number(this.field('lon').value)];
    if (Number.isFinite(lat) && Number.isFinite(lon) && Math.abs(lat) <= 90 && Math.abs(lon) <= 180) this.map.mark(lat, lon);
    else this.map.unmark?.();
  }

  private pick({ lat, lon }: { lat: number; lon: number }): void {
    this.field('place').value = '';
    this.set(lat, lon);
    this.say(this.words.picked.replace('{0}', `${lat.toFixed(3)}, ${lon.toFixed(3)}`));
  }

  private set(lat: number, lon: number): void {
    this.field('lat').value = String(lat);
    this.field('lon').value = String(lon);
    this.dispatchEvent(new Event('input', { bubbles: true }));
  }

  private say(words: string): void { this.querySelector('.place-said')!.textContent = words; }

  private askDevice(): void {
    this.say(this.words.locating);
    navigator.geolocation?.getCurrentPosition(
      ({ coords }) => { this.map.mark(coords.latitude, coords.longitude); this.pick({ lat: coords.latitude, lon: coords.longitude }); },
      () => this.say(this.words['location-refused']), { timeout: 15000 });
  }

  private suggestSoon(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.suggest(), QUIET);
  }

  private async suggest(): Promise<void> {
    const [typed, number] = [this.name.value.trim(), ++this.asked];
    if (typed.length < 2) { this.close(); return; }
    try {
      const answer = await fetch(`/places.json?ui=${this.dataset.ui}&q=${encodeURIComponent(typed)}`);
      const found = answer.ok ? await answer.json() as Meant[] : [];
      if (number !== this.asked || document.activeElement !== this.name) return;
      this.fill(found);
      this.say(found.length ? '' : this.words['no-place']);
    } catch {
      this.close(); // without a network the map and the degrees still serve
    }
  }

  private fill(found: Meant[]): void {
    this.options = found;
    this.at = -1;
    this.list.replaceChildren(...found.map((meant, i) => this.option(meant, i)));
    this.list.hidden = !found.length;
    this.name.setAttribute('aria-expanded', String(Boolean(found.length)));
  }

  private option(meant: Meant, i: number): HTMLElement {
    const option = document.createElement('li');
    const where = document.createElement('span');
    option.id = `place-option-${i}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    where.className = 'option-where';
    where.textContent = meant.where;
    option.append(meant.name, ' ', where);
    option.addEventListener('click', () => this.take(meant));
    return option;
  }

  private key(event: KeyboardEvent): void {
    if (this.list.hidden) return;
    if (event.key === 'ArrowDown') this.step(1);
    else if (event.key === 'ArrowUp') this.step(-1);
    else if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && this.at >= 0) this.take(this.options[this.at]);
    else return;
    event.preventDefault();
  }

  private step(by: number): void {
    this.list.children[this.at]?.setAttribute('aria-selected', 'false');
    this.at = (this.at + by + this.options.length) % this.options.length;
    const now = this.list.children[this.at];
    now.setAttribute('aria-selected', 'true');
    now.scrollIntoView({ block: 'nearest' });
    this.name.setAttribute('aria-activedescendant', now.id);
  }

  private take(meant: Meant): void {
    this.name.value = meant.name;
    this.field('place').value = meant.key;
    this.map.mark(meant.lat, meant.lon);
    this.set(meant.lat, meant.lon);
    this.say(this.words.picked.replace('{0}', meant.where ? `${meant.name}, ${meant.where}` : meant.name));
    this.close();
  }

  private close(): void {
    this.list.hidden = true;
    this.name.setAttribute('aria-expanded', 'false');
    this.name.removeAttribute('aria-activedescendant');
  }
}

/** Degrees with a point or a comma. */
const number = (typed: string): number => (typed.trim() ? Number(typed.trim().replace(',', '.')) : NaN);

if (!customElements.get('place-field')) customElements.define('place-field', PlaceField);
