import { fetchJson } from './fetching';
import { Marks, type Pickable } from './marks';
import type { LegendLine, ToolHost } from './tool-bar';
import type { Bounds, LonLat } from './types';

interface Cell { lon: number; lat: number; ring: LonLat[]; count: number; share: number }
interface Hexagons { size: number; hexagons: Cell[]; placed: number; shared: number }

const SIZES = [25, 50, 100, 200, 400]; // km
const WIDE = 52; // pixels that a hexagon should be wide
/** From how many on a hexagon is darker. */
const CLASSES = [0, 1, 4, 10, 30];
const COVER: Bounds = [-26, 0, 40, 40];

/** Hexagons of one area, darker where more is told; only what has a known place is numbered. */
export class Density {
  private readonly marks: Marks;
  private readonly group: import('leaflet').LayerGroup;
  private readonly shares: import('leaflet').Renderer & { _container: SVGElement };
  private readonly counts: import('leaflet').Renderer;
  private wanted = '';
  private answer?: Hexagons;

  constructor(private readonly host: ToolHost, private readonly came: () => void) {
    const { L, map } = host;
    map.createPane('density').style.zIndex = '270';
    this.shares = L.svg({ pane: 'density', padding: .35 }) as typeof this.shares;
    this.counts = L.svg({ pane: 'density', padding: .35 });
    for (const renderer of [this.shares, this.counts]) renderer.addTo(map);
    this.shares._container.lastElementChild!.setAttribute('clip-path', `url(#${host.landClip})`); // nothing is told at sea
    this.group = L.layerGroup().addTo(map);
    this.marks = new Marks(L, map, 'density-marks', 612);
  }

  show(on: boolean): void {
    const url = on ? this.address() : '';
    if (url === this.wanted) return;
    this.wanted = url;
    if (on) void this.load(url);
    else this.draw({ size: 0, hexagons: [], placed: 0, shared: 0 });
  }

  legend(): LegendLine[] {
    const { words } = this.host;
    const steps = CLASSES.slice(1).map((from, i, all) => ({ at: i + 1, text: i + 1 < all.length ? span(from, all[i + 1] - 1) : `${from}+` }));
    const lines = [
      ...steps.map(({ at, text }) => ({ picture: `<i class="legend-hexagon hexagon-${at}"></i>`, text: fill(words.legendHexagons, text) })),
      { picture: '<i class="legend-hexagon hexagon-0"></i>', text: words.legendShare },
    ];
    if (this.answer) lines.push({ picture: '', text: fill(fill(words.unplaced, this.number(this.answer.placed)), this.number(Math.round(this.answer.shared)), 1) });
    return lines;
  }

  private address(): string {
    const { map, query, revision } = this.host;
    const km = WIDE * 145 / 2 ** map.getZoom(); // a pixel at zoom 0 is some 145 km in the middle of the atlas
    const size = SIZES.reduce((a, b) => Math.abs(Math.log(b / km)) < Math.abs(Math.log(a / km)) ? b : a);
    const step = size / 25; // degrees: neighbouring views ask for the same hexagons
    const b = map.getBounds().pad(.1);
    const low = (n: number, least: number) => Math.max(least, Math.floor(n / step) * step);
    const high = (n: number, most: number) => Math.min(most, Math.ceil(n / step) * step);
    const box = [low(b.getWest(), COVER[0]), low(b.getSouth(), COVER[1]), high(b.getEast(), COVER[2]), high(b.getNorth(), COVER[3])];
    if (box[0] >= box[2] || box[1] >= box[3]) return '';
    return `/hexagons.json?${[`rev=${encodeURIComponent(revision)}`, query, `size=${size}`, `bbox=${box.join(',')}`].filter(Boolean).join('&')}`;
  }

  private async load(url: string): Promise<void> {
    try {
      const answer = await fetchJson<Hexagons>(url);
      if (url === this.wanted) this.draw(answer);
    } catch {
      if (url !== this.wanted) return;
      this.wanted = '';
      this.host.notice(this.host.words.layerFailed);
    }
  }

  private draw(answer: Hexagons): void {
    const { L } = this.host;
    this.answer = answer;
    this.group.clearLayers();
    for (const cell of answer.hexagons) {
      const className = `hexagon hexagon-${cell.count ? classOf(cell.count + cell.share) : 0}`;
      L.polygon(cell.ring.map(([lon, lat]) => [lat, lon] as [number, number]),
        { renderer: cell.count ? this.counts : this.shares, pane: 'density', className, interactive: false, fillOpacity: cell.count ? undefined : faint(cell.share) }).addTo(this.group);
    }
    this.marks.show(answer.hexagons.filter(cell => cell.count).map(cell => this.numbered(cell)));
    this.came();
  }

  private numbered(cell: Cell): Pickable {
    const { words } = this.host;
    const share = cell.share >= 1 ? this.number(Math.round(cell.share)) : words.cellLess;
    const label = fill(words.cellOf, this.number(cell.count)) + (cell.share ? ` ${fill(words.cellShare, share)}` : '');
    const lons = cell.ring.map(c => c[0]), lats = cell.ring.map(c => c[1]);
    const bbox: Bounds = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
    return {
      key: `h${cell.lon},${cell.lat}`, lon: cell.lon, lat: cell.lat, size: 32, cover: 26, className: `map-mark-hexagon on-${classOf(cell.count + cell.share)}`,
      picture: `<span>${this.number(cell.count)}</span>`, label, tip: label, pick: () => this.host.open(bbox, cell),
    };
  }

  private number(n: number): string {
    return new Intl.NumberFormat(this.host.lang === 'ar' ? 'ar-u-nu-latn' : this.host.lang).format(n);
  }
}

const classOf = (n: number) => Math.max(1, CLASSES.filter(from => n >= from).length - 1);
const faint = (share: number) => Math.min(.34, .07 + .09 * Math.log2(1 + share));
const fill = (pattern: string, text: string, at = 0) => pattern.replace(`{${at}}`, text);
const span = (from: number, to: number) => `${from}–${to}`;
