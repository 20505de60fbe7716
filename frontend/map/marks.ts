import type { Box, Leaflet, LMap } from './types';

const FREE = 28; // pixels of a target that panels must leave: 24 for a finger (WCAG 2.2, 2.5.8) after a neighbour has taken its part

/** A thing on the map that can be picked by hand or key. */
export interface Pickable {
  key: string; lat: number; lon: number;
  picture: string; className: string;
  /** Pixels across: of the target, and of what the eye sees. */
  size: number; cover: number;
  /** What a screen reader says, and the line shown beside the mark on hover and focus. */
  label: string; tip: string;
  /** Pixels to stand aside of its point, where several share one. */
  aside?: number;
  pick(): void;
}

/** Draws pickable marks in reading order, keeps the focus over redraws, and shows a mark's name on hover. */
export class Marks {
  private readonly group: import('leaflet').LayerGroup;
  private readonly shown = new Map<string, { marker: import('leaflet').Marker; look: string; size: number; cover: number; aside: number }>();
  private readonly tip = document.createElement('div');

  constructor(private readonly L: Leaflet, private readonly map: LMap, private readonly pane: string, zIndex: number) {
    map.createPane(pane).style.zIndex = String(zIndex);
    this.group = L.layerGroup().addTo(map);
    this.tip.className = 'map-tip';
    this.tip.hidden = true;
    this.tip.setAttribute('aria-hidden', 'true');
    map.getContainer().append(this.tip);
    map.on('movestart zoomstart', () => { this.tip.hidden = true; });
  }

  show(things: Pickable[]): void {
    const focused = this.focusedKey();
    const sorted = [...things].sort((a, b) => this.band(a) - this.band(b) || a.lon - b.lon);
    const keys = new Set(sorted.map(t => t.key));
    for (const [key, { marker }] of this.shown) if (!keys.has(key)) { this.group.removeLayer(marker); this.shown.delete(key); }
    for (const thing of sorted) this.place(thing);
    this.order(sorted.map(t => t.key));
    if (focused) this.element(focused)?.focus({ preventScroll: true });
    if (!this.shown.size) this.tip.hidden = true;
  }

  element(key: string): HTMLElement | undefined { return this.shown.get(key)?.marker.getElement(); }

  /** Where a mark stands, if it is drawn. */
  at(key: string): import('leaflet').LatLng | undefined { return this.shown.get(key)?.marker.getLatLng(); }

  /** What the marks cover to the eye, in layer pixels: a sign's square holds air around it, a ring's nearly none. */
  boxes(): Box[] {
    return [...this.shown.values()].map(({ marker, cover: size, aside }) => {
      const p = this.map.latLngToLayerPoint(marker.getLatLng()).add([aside, 0]);
      return { x: p.x - size / 2, y: p.y - size / 2, w: size, h: size };
    });
  }

  /** What each mark covers to the eye, on the page. */
  rects(): DOMRect[] { return [...this.shown.values()].map(({ marker, cover, aside }) => this.restingBox(marker.getLatLng(), cover, aside)); }

  /** Takes away, from eye, finger and focus, the marks of which panels leave too little to touch, and those that signs stand on. */
  hideUnder(panels: DOMRect[], signs: DOMRect[] = []): void {
    for (const { marker, size, aside } of this.shown.values()) {
      const mark = this.restingBox(marker.getLatLng(), size, aside);
      const covered = signs.some(sign => sign.left < mark.right && mark.left < sign.right && sign.top < mark.bottom && mark.top < sign.bottom) || panels.some(panel => {
        const wide = Math.min(mark.right, panel.right) - Math.max(mark.left, panel.left);
        const high = Math.min(mark.bottom, panel.bottom) - Math.max(mark.top, panel.top);
        return wide > 0 && high > 0 && Math.max(size - wide, size - high) < FREE;
      });
      marker.getElement()!.style.visibility = covered ? 'hidden' : '';
    }
  }

  /** Takes away the marks that leave another too little to touch; the one with this key stays. */
  thin(first: string | null): void {
    const kept: DOMRect[] = [];
    const marks = [...this.shown].sort(([a], [b]) => Number(b === first) - Number(a === first));
    for (const [, { marker, size, aside }] of marks) {
      const style = marker.getElement()!.style;
      const box = this.restingBox(marker.getLatLng(), size, aside);
      if (style.visibility === 'hidden') continue;
      if (kept.some(other => Math.abs(other.left - box.left) < FREE && Math.abs(other.top - box.top) < FREE)) style.visibility = 'hidden';
      else kept.push(box);
    }
  }

  /** Where on the page a mark comes to rest; its element may still be on the way there. */
  private restingBox(place: import('leaflet').LatLng, size: number, aside: number): DOMRect {
    const [frame, point] = [this.map.getContainer().getBoundingClientRect(), this.map.latLngToContainerPoint(place)];
    return new DOMRect(frame.left + point.x + aside - size / 2, frame.top + point.y - size / 2, size, size);
  }

  /** Rows of about a mark's height: within one, reading goes from west to east. */
  private band(thing: Pickable): number {
    return Math.floor(this.map.project([thing.lat, thing.lon], Math.round(this.map.getZoom())).y / 48);
  }

  private place(thing: Pickable): void {
    const look = `${thing.picture}${thing.className}${thing.label}${thing.aside ?? 0}@${thing.lat},${thing.lon}`;
    const old = this.shown.get(thing.key);
    if (old?.look === look) return;
    if (old) this.group.removeLayer(old.marker);
    const half = thing.size / 2;
    const icon = this.L.divIcon({ className: `map-mark ${thing.className}`, html: thing.picture, iconSize: [thing.size, thing.size], iconAnchor: [half - (thing.aside ?? 0), half] });
    const marker = this.L.marker([thing.lat, thing.lon], { icon, pane: this.pane, keyboard: true, riseOnHover: true });
    marker.on('click', () => { this.tip.hidden = true; thing.pick(); }).addTo(this.group);
    this.shown.set(thing.key, { marker, look, size: thing.size, cover: thing.cover, aside: thing.aside ?? 0 });
    this.listen(marker.getElement()!, thing);
  }

  private listen(element: HTMLElement, thing: Pickable): void {
    element.setAttribute('aria-label', thing.label);
    element.dataset.key = thing.key;
    element.addEventListener('keydown', event => {
      if (event.key === ' ' || event.key === 'Enter') { event.preventDefault(); thing.pick(); }
      if (event.key === 'Escape') this.tip.hidden = true;
    });
    for (const on of ['mouseenter', 'focus']) element.addEventListener(on, () => this.showTip(element, thing.tip));
    for (const off of ['mouseleave', 'blur']) element.addEventListener(off, () => { this.tip.hidden = true; });
  }

  private showTip(element: HTMLElement, text: string): void {
    if (!text) return;
    const [mark, frame] = [element.getBoundingClientRect(), this.map.getContainer().getBoundingClientRect()];
    this.tip.textContent = text;
    this.tip.hidden = false;
    const wide = this.tip.offsetWidth;
    const left = Math.min(Math.max(mark.left + mark.width / 2 - frame.left - wide / 2, 4), frame.width - wide - 4);
    const above = mark.top - frame.top - this.tip.offsetHeight - 2;
    this.tip.style.transform = `translate(${Math.round(left)}px, ${Math.round(above > 4 ? above : mark.bottom - frame.top + 2)}px)`;
  }

  private order(keys: string[]): void {
    const pane = this.map.getPane(this.pane)!;
    const now = [...pane.children].map(e => (e as HTMLElement).dataset.key);
    if (now.length === keys.length && now.every((key, i) => key === keys[i])) return;
    for (const key of keys) { const element = this.element(key); if (element) pane.append(element); }
  }

  private focusedKey(): string | undefined {
    const active = document.activeElement as HTMLElement | null;
    return active && this.map.getPane(this.pane)!.contains(active) ? active.dataset.key : undefined;
  }
}
