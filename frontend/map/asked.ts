import type { LegendLine, ToolHost } from './tool-bar';
import type { LonLat } from './types';

type LatLngs = [number, number][];

/** Draws the place that the question asks for: an area, a circle, a strip along a line, a region. */
export class Asked {
  private readonly group: import('leaflet').LayerGroup;
  private readonly renderer: import('leaflet').Renderer;
  private strips: { line: import('leaflet').Polyline; metres: number }[] = [];
  private drawn = '';

  constructor(private readonly host: ToolHost, private readonly legend: (lines: LegendLine[]) => void) {
    const { L, map } = host;
    map.createPane('asked').style.zIndex = '300';
    this.renderer = L.svg({ pane: 'asked', padding: .35 });
    this.renderer.addTo(map);
    this.group = L.layerGroup().addTo(map);
    map.on('zoomend', () => this.widen());
  }

  show(): void {
    const { query, regions, rivers, words } = this.host;
    const wanted = `${query} ${regions.length} ${rivers.length}`;
    if (wanted === this.drawn) return;
    this.drawn = wanted;
    this.group.clearLayers();
    this.strips = [];
    const asked = new URLSearchParams(query);
    this.area(asked.get('area'));
    this.near(asked.get('near'));
    this.along(asked.get('along'));
    for (const region of asked.getAll('region')) this.region(region);
    this.legend(this.group.getLayers().length ? [{ picture: '<i class="legend-asked"></i>', text: words.legendAsked }] : []);
  }

  private look(className: string) {
    return { renderer: this.renderer, pane: 'asked', className: `asked ${className}`, interactive: false };
  }

  private area(wkt: string | null): void {
    if (wkt) this.host.L.polygon(ringsOf(wkt), this.look('asked-area')).addTo(this.group);
  }

  private near(text: string | null): void {
    const [lon, lat, metres] = (text ?? '').split(',').map(Number);
    if (!metres) return;
    const { L } = this.host;
    L.circle([lat, lon], { ...this.look('asked-area'), radius: metres }).addTo(this.group);
    L.circleMarker([lat, lon], { ...this.look('asked-middle'), radius: 4 }).addTo(this.group);
  }

  private along(text: string | null): void {
    const parts = /^(.*),([\d.eE+]+)$/.exec(text ?? '');
    if (!parts) return;
    const metres = Number(parts[2]);
    const river = parts[1].startsWith('river:') ? this.host.rivers.find(r => `river:${r.key}` === parts[1]) : undefined;
    const lines = river ? this.host.L.GeoJSON.coordsToLatLngs(river.lines, 1) as import('leaflet').LatLng[][] : ringsOf(parts[1]);
    const strip = this.host.L.polyline(lines, this.look('asked-strip')).addTo(this.group);
    this.host.L.polyline(lines, this.look('asked-line')).addTo(this.group);
    this.strips.push({ line: strip, metres });
    this.widen();
  }

  /** A strip is so many metres wide on the ground at every zoom. */
  private widen(): void {
    for (const { line, metres } of this.strips) {
      const lat = line.getBounds().getCenter().lat;
      const metresPerPixel = 40075016.7 * Math.cos(lat * Math.PI / 180) / 2 ** (this.host.map.getZoom() + 8);
      line.setStyle({ weight: Math.max(3, 2 * metres / metresPerPixel) });
    }
  }

  private region(key: string): void {
    const region = this.host.regions.find(r => r.properties.key === key);
    if (!region) return;
    const { type, coordinates } = region.geometry;
    const polygons = (type === 'Polygon' ? [coordinates] : coordinates) as LonLat[][][];
    this.host.L.polygon(this.host.L.GeoJSON.coordsToLatLngs(polygons, 2), this.look('asked-area')).addTo(this.group);
  }
}

/** The rings or lines of a well-known text, latitude first as Leaflet wants it. */
function ringsOf(wkt: string): LatLngs[] {
  return [...wkt.matchAll(/\(([^()]+)\)/g)].map(([, ring]) =>
    ring.split(',').map(corner => { const [lon, lat] = corner.trim().split(/\s+/).map(Number); return [lat, lon]; }));
}
