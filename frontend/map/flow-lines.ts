import '../flow-lines.css';
import { Marks, type Pickable } from './marks';
import { pathOf, svg } from './svg';
import type { Box, FlowArea, FlowLine, Flows, Leaflet, LMap } from './types';

const MIDDLE = 21; // degrees north: what tells the sides of the Sahara apart
const WIDEST = 13; // pixels of the line with the most stories
const COLOURS = 5;
const NUMBERED = 16; // the widest lines; more numbers cannot be told apart
const SIGN = 32; // pixels of a ring's square: rings that would crowd each other wait until the reader comes closer
const CHARACTER = 7.5; // pixels that a figure of a number is wide, at most

/** What flows may see of the map they are drawn on. */
export interface FlowHost { readonly L: Leaflet; readonly map: LMap; open(address: string): void; name(names: AreaName[]): void }

interface AreaName { at: [number, number]; text: string; clear: number; className: string }

/** Lines between areas, as wide as the stories that both tell are many, with the number where it finds room. */
export class FlowLines {
  private readonly root: SVGElement;
  private readonly marks: Marks;
  private flows: Flows | null = null;
  private numbered: Box[] = [];

  constructor(private readonly host: FlowHost) {
    const { L, map } = host;
    map.createPane('flows').style.zIndex = '415'; // names lie above
    this.root = svg('svg', { class: 'flow-lines leaflet-zoom-hide', 'aria-hidden': 'true' });
    map.getPane('flows')!.append(this.root);
    this.marks = new Marks(L, map, 'flow-areas', 640);
    map.on('moveend', () => this.draw());
  }

  show(flows: Flows | null): void {
    this.flows = flows;
    this.draw();
  }

  /** Where no name may stand. */
  boxes(): Box[] { return [...this.marks.boxes(), ...this.numbered]; }

  /** The areas whose rings find room, the one that is shown and those with the most stories first. */
  private roomy(): FlowArea[] {
    const taken: { x: number; y: number }[] = [];
    const first = [...this.flows?.areas ?? []].sort((a, b) => Number(!b.address) - Number(!a.address) || b.count - a.count);
    return first.filter(({ lon, lat }) => {
      const p = this.host.map.latLngToLayerPoint([lat, lon]);
      if (taken.some(other => Math.abs(other.x - p.x) < SIGN && Math.abs(other.y - p.y) < SIGN)) return false;
      taken.push(p);
      return true;
    });
  }

  private mark({ key, lon, lat, count, said, address }: FlowArea): Pickable {
    return {
      key, lat, lon, size: SIGN, cover: 26, label: said, tip: said, className: `map-mark-flow${address ? '' : ' map-mark-flow-here'}`,
      picture: `<span>${count}</span>`, pick: () => { if (address) this.host.open(address); },
    };
  }

  private draw(): void {
    const { L, map } = this.host;
    const areas = this.roomy();
    this.marks.show(areas.map(area => this.mark(area)));
    this.host.name(areas.map(({ lon, lat, name, address }) => ({ at: [lon, lat], text: name, clear: 16, className: address ? '' : 'mark-name-picked' })));
    const size = map.getSize();
    const corner = map.containerPointToLayerPoint(size.multiplyBy(-.3));
    const whole = size.multiplyBy(1.6);
    this.root.setAttribute('viewBox', `${corner.x} ${corner.y} ${whole.x} ${whole.y}`);
    this.root.setAttribute('width', String(whole.x));
    this.root.setAttribute('height', String(whole.y));
    L.DomUtil.setPosition(this.root as unknown as HTMLElement, corner);
    const lines = this.flows?.lines ?? [];
    const most = Math.max(1, ...lines.map(line => line.count));
    const colours = [...new Set([...lines].sort((a, b) => a.path[0][0] - b.path[0][0]).map(line => line.from))];
    this.root.replaceChildren(
      ...this.flows?.across ? [this.middle()] : [],
      ...[...lines].reverse().map(line => this.line(line, most, colours.indexOf(line.from) % COLOURS)),
      ...this.numbers(lines));
  }

  private middle(): SVGElement {
    const ends = [-40, 60].map(lon => this.host.map.latLngToLayerPoint([MIDDLE, lon]));
    return svg('path', { class: 'flow-middle', d: pathOf(ends, false) });
  }

  private points({ path }: FlowLine) { return path.map(([lon, lat]) => this.host.map.latLngToLayerPoint([lat, lon])); }

  private line(line: FlowLine, most: number, colour: number): SVGElement {
    const width = Math.max(1.2, WIDEST * line.count / most);
    const d = pathOf(this.points(line), false);
    return svg('g', { class: `flow-line flow-line-${colour}` },
      svg('path', { class: 'flow-ground', d, 'stroke-width': (width + 2).toFixed(1) }),
      svg('path', { class: 'flow-way', d, 'stroke-width': width.toFixed(1) }));
  }

  /** The numbers of the widest lines that can be read; of one area's lines the signs at their other ends say them. */
  private numbers(lines: FlowLine[]): SVGElement[] {
    this.numbered = [];
    if (!this.flows?.across) return [];
    const taken = this.marks.boxes();
    const numbers: SVGElement[] = [];
    for (const line of lines.slice(0, NUMBERED)) {
      const points = this.points(line);
      const wide = String(line.count).length * CHARACTER + 8;
      const room = [.5, .4, .6, .3, .7].map(part => points[Math.round((points.length - 1) * part)])
        .map(p => ({ x: p.x - wide / 2, y: p.y - 9, w: wide, h: 18 })).find(box => !taken.some(other => meet(box, other)));
      if (!room) continue;
      taken.push(room);
      this.numbered.push(room);
      const text = svg('text', { class: 'flow-number', x: String(room.x + wide / 2), y: String(room.y + 13.5) });
      text.textContent = String(line.count);
      numbers.push(text);
    }
    return numbers;
  }
}

const meet = (a: Box, b: Box) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
