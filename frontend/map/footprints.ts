import type { Tint } from './gather';
import { svg } from './svg';
import type { Genre, Leaflet, LMap, LonLat, Region } from './types';

type Renderer = import('leaflet').Renderer & { _container: SVGElement };
const CIRCLE = /^radius:([\d.]+)@(-?[\d.]+),(-?[\d.]+)$/;

/** Soft areas where something is told we know not where exactly: the more is told, the denser the tint. */
export class Footprints {
  private readonly renderer: Renderer;
  private readonly group: import('leaflet').LayerGroup;
  private drawn = '';

  constructor(private readonly L: Leaflet, map: LMap, private readonly pane: string, zIndex: number, landClip: string) {
    map.createPane(pane).style.zIndex = String(zIndex);
    this.renderer = L.svg({ pane, padding: .35 }) as Renderer;
    this.renderer.addTo(map);
    this.group = L.layerGroup().addTo(map);
    this.renderer._container.classList.add('footprints');
    this.renderer._container.lastElementChild!.setAttribute('clip-path', `url(#${landClip})`);
    this.renderer._container.prepend(svg('defs', {}, ...(['tale', 'proverb', 'poem'] as Genre[]).map(g => halo(pane, g))));
  }

  show(tints: Tint[], regions: Region[]): void {
    const wanted = JSON.stringify(tints) + regions.length;
    if (wanted === this.drawn) return;
    this.drawn = wanted;
    this.group.clearLayers();
    for (const tint of tints) this.draw(tint, regions);
  }

  private draw(tint: Tint, regions: Region[]): void {
    const className = `footprint footprint-${tint.genre} footprint-${tint.certainty}`;
    const look = { renderer: this.renderer, pane: this.pane, className, interactive: false, stroke: false };
    const circle = CIRCLE.exec(tint.key);
    if (circle) {
      const drawn = this.L.circle([Number(circle[3]), Number(circle[2])], { ...look, radius: Number(circle[1]) * 1150, fillOpacity: density(tint, 1) * 1.4 });
      drawn.addTo(this.group);
      (drawn.getElement() as SVGElement).style.fill = `url(#${this.pane}-${tint.genre})`;
      return;
    }
    const region = regions.find(r => r.properties.key === tint.key);
    if (!region) return;
    const { type, coordinates } = region.geometry;
    const polygons = (type === 'Polygon' ? [coordinates] : coordinates) as LonLat[][][];
    this.L.polygon(this.L.GeoJSON.coordsToLatLngs(polygons, 2), { ...look, fillOpacity: density(tint, areaOf(polygons)) }).addTo(this.group);
  }
}

/** Fill of a tint: grows slowly with the number told in a square degree, and a little with certainty. */
function density({ count, certainty }: Tint, squareDegrees: number): number {
  return Math.min(.4, .13 + .055 * Math.log2(1 + 4 * count / squareDegrees)) * (certainty === 'uncertain' ? .95 : 1.15);
}

function areaOf(polygons: LonLat[][][]): number {
  return polygons.reduce((sum, [ring]) => sum + Math.abs(ring.reduce((s, [x, y], i) => {
    const [u, v] = ring[(i + 1) % ring.length];
    return s + (x * v - u * y) / 2;
  }, 0)), 0) || 1;
}

/** A circle's fill fades to nothing at its edge, since nobody knows where it ends. */
function halo(id: string, genre: Genre): SVGElement {
  return svg('radialGradient', { id: `${id}-${genre}`, class: `halo halo-${genre}` },
    svg('stop', { offset: 0, 'stop-opacity': 1 }), svg('stop', { offset: .55, 'stop-opacity': .75 }), svg('stop', { offset: 1, 'stop-opacity': 0 }));
}
