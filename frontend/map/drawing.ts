import { roomOver } from './room';
import type { ToolHost } from './tool-bar';

type LatLng = import('leaflet').LatLng;
export type Kind = 'polygon' | 'box' | 'point';

const HINTS: Record<Kind, string> = { polygon: 'hintPolygon', box: 'hintBox', point: 'hintPoint' };
const CLOSE = 14; // pixels from the first corner at which a tap closes the area

/** Takes corners by finger, mouse or keys, until the shape is whole or the reader stops. */
export class Drawing {
  private readonly bar = document.createElement('div');
  private readonly cross = document.createElement('div');
  private readonly hint = document.createElement('p');
  private readonly done = document.createElement('button');
  private readonly group: import('leaflet').LayerGroup;
  private corners: LatLng[] = [];
  private from?: LatLng;
  private finish: (corners: LatLng[] | null) => void = () => undefined;

  constructor(private readonly host: ToolHost, private readonly kind: Kind) {
    const stop = document.createElement('button');
    this.bar.className = 'map-drawing';
    this.cross.className = 'map-cross';
    this.hint.setAttribute('role', 'status');
    this.done.type = stop.type = 'button';
    this.done.textContent = host.words.finish;
    stop.textContent = host.words.stop;
    this.done.hidden = kind !== 'polygon';
    this.done.addEventListener('click', () => this.close());
    stop.addEventListener('click', () => this.finish(null));
    this.bar.append(this.hint, this.done, stop);
    this.group = host.L.layerGroup().addTo(host.map);
  }

  /** The corners, or null when the reader stops. */
  async take(): Promise<LatLng[] | null> {
    const listening = new AbortController();
    this.begin(listening.signal);
    const corners = await new Promise<LatLng[] | null>(resolve => { this.finish = resolve; });
    listening.abort();
    this.end();
    return corners;
  }

  private begin(signal: AbortSignal): void {
    const { element, map, words } = this.host;
    const container = map.getContainer();
    element.toggleAttribute('drawing', true);
    element.append(this.bar, this.cross);
    this.hint.textContent = words[HINTS[this.kind]];
    map.doubleClickZoom.disable();
    if (this.kind === 'box') this.listenForPull(container, signal);
    else container.addEventListener('click', e => this.add(map.mouseEventToLatLng(e)), { signal });
    container.addEventListener('keydown', e => this.key(e), { signal, capture: true });
    this.bar.addEventListener('keydown', e => { if (e.key === 'Escape') this.finish(null); }, { signal });
    this.placeCross();
    container.focus({ preventScroll: true });
  }

  private end(): void {
    const { element, map } = this.host;
    element.toggleAttribute('drawing', false);
    this.bar.remove();
    this.cross.remove();
    this.group.remove();
    map.doubleClickZoom.enable();
    map.dragging.enable();
  }

  /** The middle of what can be seen between the panels. */
  private middle(): { x: number; y: number } {
    const [size, room] = [this.host.map.getSize(), roomOver(this.host.element)];
    return { x: (room.left + size.x - room.right) / 2, y: (room.top + size.y - room.bottom) / 2 };
  }

  private placeCross(): void {
    const { x, y } = this.middle();
    this.cross.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }

  private key(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.finish(null);
    else if (event.key === 'Enter' && event.target === this.host.map.getContainer()) {
      const { x, y } = this.middle();
      this.add(this.host.map.containerPointToLatLng([x, y]));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private listenForPull(container: HTMLElement, signal: AbortSignal): void {
    const { map } = this.host;
    map.dragging.disable();
    container.addEventListener('pointerdown', e => { this.from = map.mouseEventToLatLng(e); container.setPointerCapture(e.pointerId); }, { signal });
    container.addEventListener('pointermove', e => { if (this.from) this.draw([this.from, map.mouseEventToLatLng(e)]); }, { signal });
    container.addEventListener('pointerup', e => {
      const to = map.mouseEventToLatLng(e);
      if (this.from && map.latLngToContainerPoint(this.from).distanceTo(map.latLngToContainerPoint(to)) > 8) this.finish([this.from, to]);
      this.from = undefined;
    }, { signal });
  }

  private add(corner: LatLng): void {
    const { map } = this.host;
    if (this.kind === 'point') { this.finish([corner]); return; }
    const first = this.corners[0];
    const near = first && map.latLngToContainerPoint(first).distanceTo(map.latLngToContainerPoint(corner)) < CLOSE;
    if (this.kind === 'polygon' && near && this.corners.length > 2) { this.close(); return; }
    this.corners.push(corner);
    this.draw(this.corners);
    if (this.kind === 'box' && this.corners.length === 2) this.finish(this.corners);
  }

  private close(): void {
    const { words } = this.host;
    if (this.corners.length < 3) this.hint.textContent = words.tooFew;
    else if (crosses(this.corners)) { this.hint.textContent = words.crosses; this.corners.pop(); this.draw(this.corners); }
    else this.finish(this.corners);
  }

  private draw(corners: LatLng[]): void {
    const { L } = this.host;
    const look = { interactive: false, className: 'asked asked-draft' };
    this.group.clearLayers();
    if (this.kind === 'box' && corners.length === 2) L.rectangle(L.latLngBounds(corners), look).addTo(this.group);
    else if (corners.length > 1) L.polygon(corners, look).addTo(this.group);
    for (const corner of corners) L.circleMarker(corner, { interactive: false, radius: 5, className: 'asked asked-corner' }).addTo(this.group);
  }
}

/** Whether two sides that do not follow each other cut each other. */
function crosses(corners: LatLng[]): boolean {
  const sides = corners.map((a, i) => [a, corners[(i + 1) % corners.length]]);
  return sides.some(([a, b], i) => sides.some(([c, d], j) => {
    if (j <= i + 1 || (i === 0 && j === sides.length - 1)) return false;
    return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
  }));
}

const turn = (a: LatLng, b: LatLng, c: LatLng) => (b.lng - a.lng) * (c.lat - a.lat) > (b.lat - a.lat) * (c.lng - a.lng);
