import { Drawing, type Kind } from './drawing';
import { regionName, riverName } from './names';
import { roomOver } from './room';
import type { ToolHost } from './tool-bar';

type LatLng = import('leaflet').LatLng;

const RADII = [5, 25, 50, 100, 250]; // km
const STRIPS = [10, 25, 50, 100]; // km
const ROLES = ['told_at', 'set_in', 'teller_home'];
const LAYERS = ['hexagons', 'peoples', 'languages'];

/** The leaves that the tool buttons open: asking by place, and layers. One is open at a time. */
export class Sheets {
  private readonly sheet = document.createElement('section');
  private readonly status = document.createElement('p');
  private open?: { name: 'ask' | 'layers'; from: HTMLButtonElement };
  private radius = 50;
  private strip = 25;

  constructor(private readonly host: ToolHost, after: HTMLElement) {
    this.sheet.className = 'map-leaf';
    this.sheet.hidden = true;
    this.status.className = 'map-leaf-status';
    this.status.setAttribute('role', 'status');
    after.after(this.sheet);
    for (const part of [this.sheet, after])
      part.addEventListener('keydown', e => { if (e.key === 'Escape' && this.open) { e.stopPropagation(); this.close(true); } });
  }

  toggle(name: 'ask' | 'layers', from: HTMLButtonElement): void {
    const same = this.open?.name === name;
    this.close(false);
    if (same) return;
    this.open = { name, from };
    from.setAttribute('aria-expanded', 'true');
    this.status.textContent = '';
    this.sheet.hidden = false;
    this.redraw();
  }

  /** The question or the language has changed: the controls follow, and the one in use keeps the focus. */
  redraw(): void {
    if (!this.open) return;
    const focused = (document.activeElement as HTMLElement | null)?.closest('.map-leaf') ? (document.activeElement as HTMLElement).dataset.name : undefined;
    const { words } = this.host;
    this.sheet.setAttribute('aria-label', words[this.open.name]);
    const close = control('button', 'close', 'map-leaf-close');
    close.setAttribute('aria-label', words.close);
    close.addEventListener('click', () => this.close(true));
    const heading = document.createElement('h2');
    heading.textContent = words[this.open.name];
    this.sheet.replaceChildren(heading, close, ...(this.open.name === 'ask' ? this.places() : this.layers()), this.status);
    if (focused) this.sheet.querySelector<HTMLElement>(`[data-name="${focused}"]`)?.focus({ preventScroll: true });
  }

  private close(back: boolean): void {
    this.sheet.hidden = true;
    this.open?.from.setAttribute('aria-expanded', 'false');
    if (back) this.open?.from.focus();
    this.open = undefined;
  }

  private places(): HTMLElement[] {
    const { words, query } = this.host;
    const asked = new URLSearchParams(query);
    const parts = [
      group(words.draw, this.button('drawPolygon', () => this.drawArea('polygon')), this.button('drawBox', () => this.drawArea('box')), this.button('drawView', () => this.askView())),
      group(words.near, this.kilometres('radius', words.radius, RADII, this.radiusOf(asked), km => this.widen(km)),
        this.button('nearMe', () => this.locate()), this.button('nearMiddle', () => this.askNear(this.middle())), this.button('nearPoint', () => this.pickPoint())),
      group('', this.select('region', words.region, this.regionOptions(), asked.get('region') ?? '', key => this.askRegion(key)),
        this.select('role', words.role, [['', words.anyRole], ...ROLES.map(r => [r, words[r]] as [string, string])], asked.get('role') ?? '', role => this.ask('role', role))),
      group('', this.select('river', words.river, this.riverOptions(), riverOf(asked), key => this.askRiver(key)),
        this.kilometres('strip', words.strip, STRIPS, this.stripOf(asked), km => { this.strip = km; if (riverOf(asked)) this.askRiver(riverOf(asked)); })),
    ];
    if (['area', 'near', 'along', 'region', 'role'].some(key => asked.has(key))) {
      const remove = this.button('remove', () => this.removeAll(asked));
      remove.classList.add('map-leaf-remove');
      parts.push(remove);
    }
    return parts;
  }

  private layers(): HTMLElement[] {
    const { words, layers } = this.host;
    return LAYERS.map(name => {
      const label = document.createElement('label');
      const box = control('input', name, '') as HTMLInputElement;
      const [title, note] = [document.createElement('span'), document.createElement('small')];
      box.type = 'checkbox';
      box.checked = layers.includes(name);
      box.addEventListener('change', () => {
        const on = LAYERS.filter(layer => layer === name ? box.checked : this.host.layers.includes(layer));
        this.host.tell('layers-changed', { layers: on.join(',') });
      });
      title.textContent = words[name];
      note.textContent = name === 'hexagons' ? words.hexagonsNote : words.areasNote;
      label.className = 'map-leaf-layer';
      label.append(box, title, note);
      return label;
    });
  }

  private ask(key: string, value: string): void {
    this.status.textContent = '';
    this.host.tell('place-asked', { key, value });
  }

  private removeAll(asked: URLSearchParams): void {
    for (const key of ['region', 'role']) if (asked.has(key)) this.ask(key, '');
    this.ask('area', '');
  }

  private async drawArea(kind: Kind): Promise<void> {
    const corners = await this.drawn(kind);
    if (!corners) return;
    if (kind === 'polygon') this.ask('area', polygon(corners));
    else {
      const box = this.host.L.latLngBounds(corners);
      this.askBox(box.getWest(), box.getSouth(), box.getEast(), box.getNorth());
    }
  }

  private askView(): void {
    const { west, south, east, north } = this.host.seen();
    this.askBox(west, south, east, north);
  }

  private askBox(west: number, south: number, east: number, north: number): void {
    const { L } = this.host;
    this.ask('area', polygon([L.latLng(south, west), L.latLng(south, east), L.latLng(north, east), L.latLng(north, west)]));
  }

  private async pickPoint(): Promise<void> {
    const corners = await this.drawn('point');
    if (corners) this.askNear(corners[0]);
  }

  /** The leaf steps aside while the reader draws, and the button that opened it has the focus afterwards. */
  private async drawn(kind: Kind): Promise<LatLng[] | null> {
    const from = this.open?.from;
    this.close(false);
    const corners = await new Drawing(this.host, kind).take();
    from?.focus({ preventScroll: true });
    return corners;
  }

  private locate(): void {
    const refused = () => { this.status.textContent = this.host.words.locationRefused; };
    this.status.textContent = this.host.words.locating;
    if (!navigator.geolocation) { refused(); return; }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => this.askNear(this.host.L.latLng(coords.latitude, coords.longitude)), refused, { timeout: 15_000, maximumAge: 600_000 });
  }

  private askNear(at: LatLng): void {
    this.ask('near', `${round(at.lng)},${round(at.lat)},${this.radius * 1000}`);
    const box = at.toBounds(this.radius * 2000);
    this.host.fit(box.getWest(), box.getSouth(), box.getEast(), box.getNorth());
  }

  /** Another radius draws the circle anew, when there is one. */
  private widen(km: number): void {
    this.radius = km;
    const [lon, lat] = (new URLSearchParams(this.host.query).get('near') ?? '').split(',').map(Number);
    if (Number.isFinite(lat)) this.askNear(this.host.L.latLng(lat, lon));
  }

  private middle(): LatLng {
    const { map, element } = this.host;
    const [size, room] = [map.getSize(), roomOver(element)];
    return map.containerPointToLatLng([(room.left + size.x - room.right) / 2, (room.top + size.y - room.bottom) / 2]);
  }

  private askRegion(key: string): void {
    this.ask('region', key);
    const region = this.host.regions.find(r => r.properties.key === key);
    if (region) this.fit(region.geometry.coordinates.flat(region.geometry.type === 'Polygon' ? 1 : 2) as [number, number][]);
  }

  private askRiver(key: string): void {
    this.ask('along', key && `river:${key},${this.strip * 1000}`);
    const river = this.host.rivers.find(r => r.key === key);
    if (river) this.fit(river.lines.flat());
  }

  private fit(points: [number, number][]): void {
    const [lons, lats] = [points.map(p => p[0]), points.map(p => p[1])];
    this.host.fit(Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats));
  }

  private regionOptions(): [string, string][] {
    const { regions, lang, words } = this.host;
    return [['', words.anyRegion], ...sorted(regions.map(r => [r.properties.key, regionName(r.properties, lang).text] as [string, string]), lang)];
  }

  /** The small tributaries are left to the address. */
  private riverOptions(): [string, string][] {
    const { rivers, lang, words } = this.host;
    const great = rivers.filter(r => r.rank <= 2 && r.lines.flat().some(([lon, lat]) => lon > -20 && lon < 36 && lat > 3 && lat < 38));
    return [['', words.chooseRiver], ...sorted(great.map(r => [r.key, riverName(r, lang)] as [string, string]), lang)];
  }

  private radiusOf(asked: URLSearchParams): number {
    return this.radius = Number(asked.get('near')?.split(',')[2] ?? this.radius * 1000) / 1000;
  }

  private stripOf(asked: URLSearchParams): number {
    const km = Number(/,([\d.]+)$/.exec(asked.get('along') ?? '')?.[1] ?? this.strip * 1000) / 1000;
    return this.strip = km || this.strip;
  }

  private button(name: string, act: () => unknown): HTMLElement {
    const element = control('button', name, 'map-leaf-button');
    element.textContent = this.host.words[name];
    element.addEventListener('click', () => void act());
    return element;
  }

  private kilometres(name: string, label: string, offered: number[], now: number, act: (km: number) => void): HTMLElement {
    const all = offered.includes(now) ? offered : [...offered, now].sort((a, b) => a - b);
    const say = (km: number) => this.host.words.km.replace('{0}', new Intl.NumberFormat(this.host.lang === 'ar' ? 'ar-u-nu-latn' : this.host.lang).format(km));
    return this.select(name, label, all.map(km => [String(km), say(km)]), String(now), km => act(Number(km)));
  }

  private select(name: string, label: string, options: [string, string][], now: string, act: (value: string) => void): HTMLElement {
    const holder = document.createElement('label');
    const caption = document.createElement('span');
    const element = control('select', name, '') as HTMLSelectElement;
    caption.textContent = label;
    element.append(...options.map(([value, text]) => new Option(text, value, false, value === now)));
    element.addEventListener('change', () => act(element.value));
    holder.className = 'map-leaf-select';
    holder.append(caption, element);
    return holder;
  }
}

function control(tag: string, name: string, className: string): HTMLElement {
  const element = document.createElement(tag);
  if (tag === 'button') (element as HTMLButtonElement).type = 'button';
  element.className = className;
  element.dataset.name = name;
  return element;
}

function group(caption: string, ...parts: HTMLElement[]): HTMLElement {
  const element = document.createElement(caption ? 'fieldset' : 'div');
  element.className = 'map-leaf-group';
  if (caption) {
    const legend = document.createElement('legend');
    legend.textContent = caption;
    element.append(legend);
  }
  element.append(...parts);
  return element;
}

const sorted = (options: [string, string][], lang: string) => options.sort((a, b) => a[1].localeCompare(b[1], lang));
const riverOf = (asked: URLSearchParams) => /^river:([^,]+)/.exec(asked.get('along') ?? '')?.[1] ?? '';
const round = (n: number) => Math.round(n * 1e4) / 1e4;

function polygon(corners: LatLng[]): string {
  const ring = [...corners, corners[0]].map(c => `${round(c.lng)} ${round(c.lat)}`);
  return `POLYGON ((${ring.join(', ')}))`;
}
