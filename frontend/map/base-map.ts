import { feature, type FeatureCollection, type Topology } from 'topojson-client';
import { fetchOnce } from './fetching';
import { frameScale, graticule, ringOf, TROPIC } from './graticule';
import { hachures, patterns, rangesWithin, RELIEF_UNTIL, sandSeas } from './relief';
import { svg } from './svg';
import type { Bounds, Leaflet, LMap, LonLat } from './types';

const DETAIL_ZOOM = 7;
const TOP = 42; // latitude at which the land's gradient begins; it ends at the equator
const EVERYWHERE: Bounds = [-170, -80, 170, 84];
/** Latitudes at which the land's colour turns: beyond, sea coast, steppe, desert, Sahel, savanna, forest, beyond. */
const CLIMATE = [38.5, 36.5, 33, 28, 19, 14, 9, 4, 1];
let serial = 0;

type Renderer = import('leaflet').Renderer & { _container: SVGElement };
type Path = import('leaflet').Path & { _path: SVGElement };

/** A river as the label maker needs it. */
export interface River { key: string; name: string; name_fr: string; name_ar: string; rank: number; lines: LonLat[][] }
/** A lake's names and a point inside it. */
export interface Lake { name: string; name_fr: string; name_ar: string; at: LonLat; size: number }

/** The ground of the atlas: sea, coast, relief, rivers, borders and the sheet's frame, all vectors. */
export class BaseMap {
  rivers: River[] = [];
  lakes: Lake[] = [];
  private readonly id = `atlas-${++serial}`;
  private readonly renderer: Renderer;
  private readonly layers: import('leaflet').LayerGroup;
  private detailed = false;
  private climate?: SVGElement;
  private relief?: import('leaflet').Polygon;
  private drawnRelief = '';

  constructor(private readonly L: Leaflet, private readonly map: LMap, readonly sheet: Bounds) {
    map.createPane('ground').style.zIndex = '150';
    this.renderer = L.svg({ pane: 'ground', padding: .35 }) as Renderer;
    this.renderer.addTo(map);
    this.layers = L.layerGroup().addTo(map);
    map.on('moveend', () => this.redrawRelief());
    map.on('zoomend viewreset', () => { this.placeClimate(); void this.loadDetail(); });
  }

  /** Id of the clip path of all land, in layer pixels. */
  get landClip(): string { return `${this.id}-clip`; }

  /** Draws the overview, then the detailed sheet if the zoom already asks for it. */
  async load(): Promise<void> {
    this.draw(await fetchOnce<Topology>('/basemap/overview.json'));
    await this.loadDetail();
  }

  /** The sheet is better coarse than missing: a failed detail is tried again at the next zoom. */
  private async loadDetail(): Promise<void> {
    if (this.detailed || this.map.getZoom() < DETAIL_ZOOM) return;
    this.detailed = true;
    try {
      this.draw(await fetchOnce<Topology>('/basemap/detail.json'));
      this.map.fire('basemapchange');
    } catch { this.detailed = false; }
  }

  private draw(topology: Topology): void {
    const parts = (name: string) => featuresOf(topology, name);
    this.layers.clearLayers();
    this.renderer._container.querySelectorAll('.drawn').forEach(old => old.remove());
    this.rivers = riversOf(parts('rivers'));
    this.lakes = lakesOf(parts('lakes'));
    this.fill(this.polygon([[ringOf(this.sheet)]], 'sea', 0), 'sea');
    this.dressCoast(this.polygon(polygonsOf(parts('land')), 'coast', .7));
    this.drawRelief();
    this.polygon(polygonsOf(parts('lakes')), 'lake', .7);
    for (const river of [...this.rivers].reverse()) this.line(river.lines, `river river-${weightOf(river.rank)}`);
    this.drawBorders(parts('borders'));
    this.drawFrame();
  }

  private drawRelief(): void {
    this.fill(this.polygon(sandSeas(1.16).map(r => [r]), 'sands'), 'hem');
    this.fill(this.polygon(sandSeas().map(r => [r]), 'sands'), 'sand');
    this.relief = this.polygon([], 'hachures', 0) as unknown as import('leaflet').Polygon;
    this.drawnRelief = '';
    this.redrawRelief();
  }

  /** Hachures keep their fineness at every zoom, so they are made anew, but only for the ranges near the view. */
  private redrawRelief(): void {
    if (!this.relief) return;
    const zoom = Math.round(this.map.getZoom());
    const b = this.map.getBounds().pad(.4);
    const ranges = zoom > RELIEF_UNTIL ? [] : rangesWithin([b.getWest(), b.getSouth(), b.getEast(), b.getNorth()]);
    const wanted = `${zoom}:${ranges}`;
    if (wanted === this.drawnRelief) return;
    this.drawnRelief = wanted;
    this.relief.setLatLngs(this.L.GeoJSON.coordsToLatLngs(hachures(ranges, Math.max(zoom, 5)).map(r => [r]), 2));
  }

  private drawBorders(borders: FeatureCollection): void {
    for (const kind of ['border', 'disputed'])
      this.line(borders.features.filter(f => f.properties?.kind === kind).flatMap(linesOf), kind);
  }

  private drawFrame(): void {
    const [west, south, east, north] = this.sheet;
    this.line(graticule(this.sheet, 5), 'graticule');
    this.line([[[west, TROPIC], [east, TROPIC]]], 'tropic');
    this.polygon([[ringOf(EVERYWHERE), ringOf(this.sheet)]], 'margin', 0);
    this.line([ringOf(this.sheet)], 'frame', 0);
    this.line(frameScale([west, south, east, north], 1), 'frame-scale', 0);
    const out = .55;
    this.line([ringOf([west - out, south - out, east + out, north + out])], 'frame-outer', 0);
  }

  /**
   * The coast is one path, drawn several times: water lines under the land, the land itself coloured from north to
   * south, a soft line inside. The path inherits every paint, so that each use of it may choose its own.
   */
  private dressCoast(coast: Path): void {
    const path = coast._path;
    path.id = `${this.id}-coast`;
    for (const paint of ['stroke', 'stroke-width', 'stroke-opacity', 'fill', 'fill-opacity']) path.removeAttribute(paint);
    const use = (className: string) => svg('use', { href: `#${path.id}`, class: className });
    this.climate = svg('linearGradient', { id: `${this.id}-climate`, gradientUnits: 'userSpaceOnUse', x1: 0, x2: 0 },
      ...CLIMATE.map((lat, i) => svg('stop', { class: `climate-${i}`, offset: (TOP - lat) / TOP })));
    const clip = svg('clipPath', { id: this.landClip }, use('clip'));
    const land = svg('g', { class: 'land' });
    land.style.fill = `url(#${this.id}-climate)`;
    const inner = svg('g', { class: 'coast-inner', 'clip-path': `url(#${this.landClip})` }, use(''));
    this.renderer._container.prepend(svg('defs', { class: 'drawn' }, ...patterns(this.id), clip, this.climate));
    path.replaceWith(land);
    land.append(path);
    for (const width of [3, 2, 1]) land.before(svg('g', { class: `drawn water-line water-line-${width}` }, use('')));
    inner.classList.add('drawn');
    land.after(inner, svg('g', { class: 'drawn coast-line' }, use('')));
    land.classList.add('drawn');
    this.placeClimate();
  }

  /** The gradient lives in layer pixels, which change with the zoom. */
  private placeClimate(): void {
    if (!this.climate) return;
    this.climate.setAttribute('y1', String(this.map.latLngToLayerPoint([TOP, 0]).y));
    this.climate.setAttribute('y2', String(this.map.latLngToLayerPoint([0, 0]).y));
  }

  private polygon(polygons: LonLat[][][], className: string, smoothFactor = 1): Path {
    const rings = this.L.GeoJSON.coordsToLatLngs(polygons, 2);
    return this.L.polygon(rings, { renderer: this.renderer, pane: 'ground', className, smoothFactor, interactive: false })
      .addTo(this.layers) as unknown as Path;
  }

  private fill(path: Path, pattern: string): void {
    path._path.style.fill = `url(#${this.id}-${pattern})`;
  }

  private line(lines: LonLat[][], className: string, smoothFactor = 1): void {
    const points = this.L.GeoJSON.coordsToLatLngs(lines, 1);
    this.L.polyline(points, { renderer: this.renderer, pane: 'ground', className, smoothFactor, interactive: false }).addTo(this.layers);
  }
}

function featuresOf(topology: Topology, name: string): FeatureCollection {
  const object = topology.objects[name];
  if (!object) return { type: 'FeatureCollection', features: [] };
  const found = feature(topology, object);
  return found.type === 'FeatureCollection' ? found : { type: 'FeatureCollection', features: [found] };
}

type Shape = FeatureCollection['features'][number];

function polygonsOf(collection: FeatureCollection): LonLat[][][] {
  return collection.features.flatMap(({ geometry }) =>
    geometry?.type === 'Polygon' ? [geometry.coordinates as LonLat[][]]
      : geometry?.type === 'MultiPolygon' ? geometry.coordinates as LonLat[][][] : []);
}

function linesOf({ geometry }: Shape): LonLat[][] {
  if (geometry?.type === 'LineString') return [geometry.coordinates as LonLat[]];
  return geometry?.type === 'MultiLineString' ? geometry.coordinates as LonLat[][] : [];
}

function riversOf(collection: FeatureCollection): River[] {
  return collection.features.map(f => ({ key: String(f.properties?.key ?? ''), ...namesOf(f), rank: Number(f.properties?.rank ?? 9), lines: linesOf(f) }))
    .sort((a, b) => a.rank - b.rank);
}

function lakesOf(collection: FeatureCollection): Lake[] {
  return collection.features.filter(f => f.properties?.name).map(f => {
    const ring = polygonsOf({ type: 'FeatureCollection', features: [f] })[0][0];
    const [xs, ys] = [ring.map(p => p[0]), ring.map(p => p[1])];
    const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    return { ...namesOf(f), at: [(west + east) / 2, (south + north) / 2] as LonLat, size: Math.max(east - west, north - south) };
  });
}

function namesOf(f: Shape) {
  const text = (key: string) => String(f.properties?.[key] ?? '');
  return { name: text('name'), name_fr: text('name_fr'), name_ar: text('name_ar') };
}

/** Pen width of a river: 1 for the great ones, 3 for the small. */
export const weightOf = (rank: number) => Math.min(3, Math.max(1, Math.round(rank)));
