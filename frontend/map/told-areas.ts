import { fetchJson } from './fetching';
import { isRightToLeft } from './names';
import type { ToolHost } from './tool-bar';
import type { LonLat } from './types';

interface Area {
  properties: { key: string; name: string; count: number; label: LonLat };
  geometry: { coordinates: LonLat[][][] };
}

const HUES = 5;

/** Soft outlines around what is told by each people or in each language, with their names. */
export class ToldAreas {
  private readonly outlines: import('leaflet').LayerGroup;
  private readonly names: import('leaflet').LayerGroup;
  private readonly renderer: import('leaflet').Renderer & { _container: SVGElement };
  private readonly pane: string;
  private wanted = '';
  private areas: Area[] = [];
  private placedAt = '';

  constructor(private readonly host: ToolHost, readonly kind: 'peoples' | 'languages') {
    const { L, map } = host;
    this.pane = `told-${kind}`;
    map.createPane(this.pane).style.zIndex = kind === 'peoples' ? '280' : '285';
    map.createPane(`${this.pane}-names`).style.zIndex = '605';
    this.renderer = L.svg({ pane: this.pane, padding: .35 }) as typeof this.renderer;
    this.renderer.addTo(map);
    this.renderer._container.lastElementChild!.setAttribute('clip-path', `url(#${host.landClip})`);
    this.outlines = L.layerGroup().addTo(map);
    this.names = L.layerGroup().addTo(map);
  }

  show(on: boolean): void {
    const { query, revision, lang } = this.host;
    const url = on ? `/areas.json?${[`rev=${encodeURIComponent(revision)}`, query, `of=${this.kind}`, `ui=${lang}`].filter(Boolean).join('&')}` : '';
    if (url !== this.wanted) {
      this.wanted = url;
      if (on) void this.load(url);
      else this.draw([]);
    }
    this.placeNames();
  }

  private async load(url: string): Promise<void> {
    try {
      const { features } = await fetchJson<{ features: Area[] }>(url);
      if (url === this.wanted) this.draw(features);
    } catch {
      if (url !== this.wanted) return;
      this.wanted = '';
      this.host.notice(this.host.words.layerFailed);
    }
  }

  private draw(areas: Area[]): void {
    const { L } = this.host;
    this.areas = areas;
    this.placedAt = '';
    this.outlines.clearLayers();
    for (const area of areas) {
      L.polygon(L.GeoJSON.coordsToLatLngs(area.geometry.coordinates, 2),
        { renderer: this.renderer, pane: this.pane, className: `told-area told-${this.kind} hue-${hue(area)}`, interactive: false }).addTo(this.outlines);
    }
    this.placeNames();
  }

  /** Those of whom most is told are named first; a name that finds no room waits for a closer look. */
  private placeNames(): void {
    const { L, map } = this.host;
    const view = `${map.getZoom()} ${this.areas.length} ${this.wanted}`;
    if (view === this.placedAt) return;
    this.placedAt = view;
    this.names.clearLayers();
    const taken: { x: number; y: number; w: number }[] = [];
    for (const area of [...this.areas].sort((a, b) => b.properties.count - a.properties.count)) {
      const { name, label: [lon, lat] } = area.properties;
      const { x, y } = map.project([lat, lon]);
      const w = name.length * 7.2 + 16;
      if (taken.some(t => Math.abs(t.x - x) < (t.w + w) / 2 && Math.abs(t.y - y) < 20)) continue;
      taken.push({ x, y, w });
      const text = document.createElement('span');
      text.textContent = name;
      text.dir = isRightToLeft(name) ? 'rtl' : 'ltr';
      const icon = L.divIcon({ className: `told-name hue-${hue(area)}`, html: text, iconSize: [0, 0] });
      L.marker([lat, lon], { icon, pane: `${this.pane}-names`, interactive: false, keyboard: false }).addTo(this.names);
    }
  }
}

/** The same people has the same colour in every view. */
function hue({ properties: { key } }: Area): number {
  return [...key].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 9973, 7) % HUES;
}
