import { weightOf, type Lake, type River } from './base-map';
import { forgetWidths, widthOf, type Face } from './letters';
import { isRightToLeft, regionName, riverName, townName, TROPIC_NAME, WATERS, type Naming, type Water } from './names';
import { TROPIC } from './graticule';
import { baseline, boxesAlong, calmest, Placing, resample, type Spot } from './placing';
import { svg } from './svg';
import { townPlaces, type TownPlace } from './town-places';
import type { Box, Lang, Leaflet, LMap, LonLat, RegionProperties, Room, Town } from './types';

/** Where a region's name may go when marks stand in its place, in pixels. */
const NUDGES = [[0, 0], [0, -18], [0, 18], [-24, 0], [24, 0], [0, -32], [0, 32], [-24, -20], [24, -20], [-24, 20], [24, 20], [-44, 0], [44, 0], [0, -46], [0, 46]];
const FARTHEST = 2; // degrees that a name may leave its place: farther, it would name another land
const RIVER_STEP = 6; // pixels between two points of a resampled river

/** A name that must stand by its mark, such as a variant's place in a story. */
export interface MarkName { at: LonLat; text: string; note?: string; clear: number; className: string }

/** All names of the map, placed anew after every move so that none covers another: greedy, the more important first. */
export class LabelLayer {
  regions: RegionProperties[] = [];
  towns: Town[] = [];
  rivers: River[] = [];
  lakes: Lake[] = [];
  markNames: MarkName[] = [];
  lang: Lang = 'en';
  /** Marks that towns' names should keep clear of, in layer pixels. */
  obstacles: () => Box[] = () => [];
  /** Pixels at each side where panels lie over the names. */
  room: () => Room = () => ({ left: 0, top: 0, right: 0, bottom: 0 });
  private readonly root: SVGElement;
  private placing = new Placing();
  private marks = new Placing();
  private view!: import('leaflet').Bounds;
  private asked = 0;

  constructor(private readonly L: Leaflet, private readonly map: LMap) {
    const pane = map.createPane('names');
    pane.style.zIndex = '420';
    this.root = svg('svg', { class: 'atlas-names leaflet-zoom-hide', 'aria-hidden': 'true' });
    pane.append(this.root);
    map.on('moveend', () => this.redraw());
    document.fonts.addEventListener('loadingdone', this.fontsCame);
  }

  stop(): void {
    cancelAnimationFrame(this.asked);
    document.fonts.removeEventListener('loadingdone', this.fontsCame);
  }

  private readonly fontsCame = () => { forgetWidths(); this.redraw(); };

  /** Draws all names in the next frame; many calls become one. */
  redraw(): void {
    cancelAnimationFrame(this.asked);
    this.asked = requestAnimationFrame(() => this.draw());
  }

  private draw(): void {
    const size = this.map.getSize();
    if (!size.x || !size.y) return;
    this.frame(size);
    this.placing = new Placing();
    this.marks = new Placing();
    this.marks.take(...this.obstacles());
    const zoom = this.map.getZoom();
    for (const name of this.markNames) this.drawMarkName(name);
    for (const water of WATERS) if (zoom >= water.from && zoom <= water.to) this.drawWater(water);
    for (let rank = 1; rank <= 5; rank++) {
      if (zoom + .6 < rank + 3) break;
      for (const region of this.regions) if (region.rank === rank && zoom < 9.5) this.drawRegion(region, zoom);
      for (const town of this.towns) if (town.rank === rank) this.drawTown(town, zoom);
      if (rank === 2 || zoom < 4.4) this.drawWaters(zoom);
    }
    this.drawTropic(zoom);
  }

  private frame(size: import('leaflet').Point): void {
    const pad = size.multiplyBy(.3);
    const corner = this.map.containerPointToLayerPoint(pad.multiplyBy(-1));
    const whole = size.add(pad.multiplyBy(2));
    this.view = this.L.bounds(corner, corner.add(whole));
    this.root.replaceChildren();
    this.root.setAttribute('width', String(whole.x));
    this.root.setAttribute('height', String(whole.y));
    this.root.setAttribute('viewBox', `${corner.x} ${corner.y} ${whole.x} ${whole.y}`);
    this.L.DomUtil.setPosition(this.root as unknown as HTMLElement, corner);
  }

  private point([lon, lat]: LonLat): import('leaflet').Point { return this.map.latLngToLayerPoint([lat, lon]); }

  private visible(p: Spot): boolean { return this.view.contains(this.L.point(p.x, p.y)); }

  private onScreen({ x, y, w, h }: Box): boolean {
    const [room, size] = [this.room(), this.map.getSize()];
    const a = this.map.containerPointToLayerPoint([room.left, room.top]);
    const b = this.map.containerPointToLayerPoint([size.x - room.right, size.y - room.bottom]);
    return x >= a.x && y >= a.y && x + w <= b.x && y + h <= b.y;
  }

  private drawRegion(region: RegionProperties, zoom: number): void {
    if (!this.visible(this.point(region.label))) return;
    const name = regionName(region, this.lang);
    const rtl = isRightToLeft(name.text);
    const text = rtl ? name.text : name.text.toLocaleUpperCase(this.lang);
    const size = ([0, 15.5, 12.5, 11][region.rank] ?? 11) * (this.map.getSize().x < 500 ? .8 : 1) + Math.min(6, Math.max(0, zoom - region.rank - 3) * 2);
    const face: Face = { size: rtl ? size * 1.25 : size, spacing: rtl ? 0 : region.rank === 1 ? .3 : .2 };
    const showLocal = name.local && zoom >= region.rank + 3.4;
    const width = Math.max(widthOf(text, face), showLocal ? widthOf(name.local!, localFace(size)) : 0);
    const height = size * (showLocal ? 2.3 : 1.2);
    const angle = -(region.angle ?? 0); // given counter-clockwise, as in geometry
    const at = this.freePlace(this.point(region.label), width, height, angle, region.rank === 1 ? .7 : .85);
    if (!at) return;
    const group = svg('g', { class: `name region region-${region.rank}`, transform: turned(at, angle) });
    group.append(setText(text, { y: showLocal ? -size * .2 : size * .35 }, face));
    if (showLocal) group.append(setText(name.local!, { y: size * .95, class: 'local' }, localFace(size)));
    this.root.append(group);
  }

  /** The asked place or one near it, where the fewest marks stand on the name; never on other names. */
  private freePlace(at: Spot, width: number, height: number, angle: number, leastFree: number): Spot | undefined {
    let best: { place: Spot; boxes: Box[]; free: number } | undefined;
    const reach = FARTHEST * 256 * 2 ** this.map.getZoom() / 360;
    for (const [right, down] of NUDGES) {
      if (Math.hypot(right, down) > reach) continue;
      const place = { x: at.x + right, y: at.y + down };
      const boxes = boxesAlong(place, width, height, angle);
      if (!this.placing.fits(boxes)) continue;
      const free = this.marks.free(boxes) / boxes.length;
      if (!best || free > best.free) best = { place, boxes, free };
      if (free === 1) break;
    }
    if (!best || best.free < leastFree) return undefined;
    this.placing.take(...best.boxes);
    return best.place;
  }

  private drawTown(town: Town, zoom: number): void {
    const at = this.point([town.lon, town.lat]);
    if (!this.visible(at)) return;
    const naming = townName(town, this.lang);
    const shown: Naming = { text: naming.text, local: zoom >= Math.min(town.rank + 4, 7.5) ? naming.local : undefined };
    const size = Math.max(10.5, 13.5 - town.rank * .7 + Math.min(2.5, Math.max(0, zoom - 5) * .5));
    const place = townPlaces(at, shown, size).find(p => this.marks.fits(p.boxes) && this.placing.fits(p.boxes));
    if (!place) return;
    this.placing.take(...place.boxes);
    this.root.append(this.townMark(at, town), this.placedText(place, `name town town-${town.rank}`));
  }

  private townMark(at: Spot, town: Town): SVGElement {
    const radius = Math.max(1.6, 3.1 - town.rank * .35);
    return svg('circle', { class: `town-dot town-dot-${town.rank}`, cx: at.x, cy: at.y, r: radius });
  }

  private placedText(place: TownPlace, className: string): SVGElement {
    const group = svg('g', { class: className, 'text-anchor': place.anchor });
    for (const line of place.lines)
      group.append(setText(line.text, { x: line.x, y: line.y, class: line.local ? 'local' : '' }, line.face, place.anchor));
    return group;
  }

  private drawMarkName(name: MarkName): void {
    const at = this.point(name.at);
    const places = townPlaces(at, { text: name.text, local: name.note }, 14.5, name.clear);
    const place = places.filter(p => this.placing.fits([p.boxes[0]]))
      .map(p => ({ p, good: (this.marks.fits([p.boxes[0]]) ? 2 : 0) + (this.onScreen(p.boxes[0]) ? 3 : 0) }))
      .reduce<{ p?: TownPlace; good: number }>((best, next) => next.good > best.good ? next : best, { good: -1 }).p;
    if (!place) return;
    this.placing.take(place.boxes[0]);
    this.root.append(this.placedText(place, `name mark-name ${name.className}`));
  }

  private drawWater({ name, at, angle, size }: Water): void {
    const text = name[this.lang];
    const face: Face = { size, spacing: isRightToLeft(text) ? 0 : .22, style: 'italic' };
    const p = this.point(at);
    if (!this.visible(p) || !this.placing.claim(boxesAlong(p, widthOf(text, face), size * 1.2, angle))) return;
    this.root.append(svg('g', { class: 'name water', transform: turned(p, angle) }, setText(text, { y: size * .35 }, face)));
  }

  private drawWaters(zoom: number): void {
    for (const lake of this.lakes) if (lake.size * 2 ** zoom > 40) this.drawLake(lake);
    const done = new Map<string, number>();
    for (const river of this.rivers) {
      if (weightOf(river.rank) > zoom - 3.4) continue;
      for (const line of river.lines) {
        const text = riverName(river, this.lang);
        if (text && (done.get(text) ?? 0) < 2 && this.drawRiver(text, line)) done.set(text, (done.get(text) ?? 0) + 1);
      }
    }
  }

  private drawLake(lake: Lake): void {
    const text = riverName(lake, this.lang);
    const face: Face = { size: 11, spacing: 0, style: 'italic' };
    const p = this.point(lake.at);
    if (!this.visible(p) || !this.placing.claim(boxesAlong(p, widthOf(text, face), 13, 0))) return;
    this.root.append(svg('g', { class: 'name water lake-name', transform: turned(p, 0) }, setText(text, { y: 4 }, face)));
  }

  /** The name along the calmest stretch in view; Arabic stays straight, so that its letters keep their joins. */
  private drawRiver(text: string, line: LonLat[]): boolean {
    const straight = isRightToLeft(text);
    const face: Face = { size: straight ? 13 : 11.5, spacing: straight ? 0 : .12, style: 'italic' };
    const width = widthOf(text, face) + 18;
    const points = resample(line.map(p => this.point(p)), RIVER_STEP);
    if (points.length * RIVER_STEP < width) return false;
    const stretch = calmest(points, RIVER_STEP, width, p => this.visible(p));
    if (!stretch) return false;
    const boxes = stretch.points.filter((_, i) => i % 2 === 0).map(p => ({ x: p.x - 7, y: p.y - 15, w: 14, h: 18 }));
    if (!this.marks.fits(boxes) || !this.placing.claim(boxes)) return false;
    this.root.append(straight ? straightRiver(text, stretch.points, face) : this.curvedRiver(text, stretch.points, face));
    return true;
  }

  private curvedRiver(text: string, points: Spot[], face: Face): SVGElement {
    const id = `river-${Math.round(points[0].x)}-${Math.round(points[0].y)}-${text.length}`;
    const label = setText('', {}, face);
    label.append(svg('textPath', { href: `#${id}`, startOffset: '50%' }, text));
    return svg('g', { class: 'name water river-name' }, svg('path', { id, d: baseline(points, 4), fill: 'none', stroke: 'none' }), label);
  }

  private drawTropic(zoom: number): void {
    if (zoom > 7.5) return;
    const text = TROPIC_NAME[this.lang];
    const face: Face = { size: 10.5, spacing: isRightToLeft(text) ? 0 : .14, style: 'italic' };
    for (const lon of this.map.getSize().x < 500 ? [20.2] : [-14.2, 27.5]) {
      const p = this.point([lon, TROPIC]).subtract([0, 6]);
      if (this.visible(p) && this.marks.fits(boxesAlong(p, 110, 14, 0)) && this.placing.claim(boxesAlong(p, widthOf(text, face), 14, 0)))
        this.root.append(svg('g', { class: 'name tropic-name', transform: turned(p, 0) }, setText(text, { y: 3 }, face)));
    }
  }
}

const localFace = (size: number): Face => ({ size: size * .86, spacing: 0 });

const turned = (at: Spot, angle: number) => `translate(${at.x.toFixed(1)} ${at.y.toFixed(1)}) rotate(${angle})`;

function straightRiver(text: string, points: Spot[], face: Face): SVGElement {
  const [a, b] = [points[0], points[points.length - 1]];
  let angle = Math.atan2(b.y - a.y, b.x - a.x) * 180 / Math.PI;
  if (angle > 90 || angle < -90) angle += 180;
  const middle = points[points.length >> 1];
  return svg('g', { class: 'name water river-name', transform: turned(middle, angle) }, setText(text, { y: -5 }, face));
}

function setText(text: string, attributes: Record<string, string | number>, face: Face, anchor = 'middle'): SVGElement {
  const label = svg('text', { 'font-size': face.size.toFixed(1), 'text-anchor': anchor, ...attributes }, text);
  if (face.spacing) label.style.letterSpacing = `${face.spacing}em`;
  return label;
}
