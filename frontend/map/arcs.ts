import { pathOf, svg } from './svg';
import { resample } from './placing';
import type { Arc, Box, Genre, Leaflet, LMap } from './types';

const DRAW = 240; // ms for a line to be drawn in
const HALF = 1.75; // pixels from a line's middle to its edge, where it is thickest

/** Great circles between the variants of a story, thick in the middle and thin towards both ends. */
export class Arcs {
  private readonly root: SVGElement;
  private arcs: { arc: Arc; genre: Genre }[] = [];
  private frame = 0;

  constructor(private readonly L: Leaflet, private readonly map: LMap) {
    map.createPane('arcs').style.zIndex = '430';
    this.root = svg('svg', { class: 'arcs leaflet-zoom-hide', 'aria-hidden': 'true' });
    map.getPane('arcs')!.append(this.root);
    map.on('moveend', () => { if (!this.frame) this.draw(1); });
  }

  /** Draws the arcs in, or at once where less motion is asked for. */
  show(arcs: { arc: Arc; genre: Genre }[], calm: boolean): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.arcs = arcs;
    if (calm || !arcs.length) this.draw(1);
    else this.drawIn(performance.now());
  }

  /** What the lines cover, in layer pixels. */
  boxes(): Box[] {
    return this.arcs.flatMap(({ arc }) => resample(this.pointsOf(arc), 12).map(p => ({ x: p.x - 2, y: p.y - 2, w: 4, h: 4 })));
  }

  private pointsOf(arc: Arc) { return arc.path.map(([lon, lat]) => this.map.latLngToLayerPoint([lat, lon])); }

  private drawIn(start: number): void {
    this.frame = requestAnimationFrame(now => {
      const part = Math.min(1, (now - start) / DRAW);
      this.draw(1 - (1 - part) ** 2);
      if (part < 1) this.drawIn(start);
      else this.frame = 0;
    });
  }

  private draw(part: number): void {
    const size = this.map.getSize();
    const corner = this.map.containerPointToLayerPoint(size.multiplyBy(-.3));
    const whole = size.multiplyBy(1.6);
    this.root.setAttribute('viewBox', `${corner.x} ${corner.y} ${whole.x} ${whole.y}`);
    this.root.setAttribute('width', String(whole.x));
    this.root.setAttribute('height', String(whole.y));
    this.L.DomUtil.setPosition(this.root as unknown as HTMLElement, corner);
    this.root.replaceChildren(...this.arcs.map(({ arc, genre }) => this.line(arc, genre, part)));
  }

  private line(arc: Arc, genre: Genre, part: number): SVGElement {
    const points = this.pointsOf(arc);
    const seen = points.slice(0, Math.max(2, Math.ceil(points.length * part)));
    const kind = `arc arc-${genre} arc-of-${arc.kind ?? 'same_story'}`;
    if (arc.machine) { // a proposal is dashed, whatever its colour
      return svg('g', { class: `${kind} arc-machine` },
        svg('path', { class: 'arc-ground', d: taper(seen, points.length, HALF + 1) }),
        svg('path', { class: 'arc-dashes', d: pathOf(seen, false) }));
    }
    return svg('g', { class: kind },
      svg('path', { class: 'arc-ground', d: taper(seen, points.length, HALF + 1.6) }),
      svg('path', { class: 'arc-line', d: taper(seen, points.length, HALF) }));
  }
}

/** Outline of a line whose width swells from nearly nothing to `half` and back over `total` points. */
function taper(points: { x: number; y: number }[], total: number, half: number): string {
  const edge = (side: number) => points.map((p, i) => {
    const [a, b] = [points[Math.max(0, i - 1)], points[Math.min(points.length - 1, i + 1)]];
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const width = (.22 + .78 * Math.sin(Math.PI * i / (total - 1))) * half * side;
    return { x: p.x - (b.y - a.y) / length * width, y: p.y + (b.x - a.x) / length * width };
  });
  return pathOf([...edge(1), ...edge(-1).reverse()], true);
}
