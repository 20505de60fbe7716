import { LeafletMap } from './leaflet-map';
import type { LMap } from './map/types';

type Marker = import('leaflet').CircleMarker;

/** A map on which one point is picked, by a tap or by the arrows and Enter. */
export class MapPicker extends LeafletMap {
  private readonly cross = document.createElement('div');
  private marker?: Marker;
  private wanted?: [number, number];

  /** Marks a point, and looks there unless it stands in sight. */
  mark(lat: number, lon: number): void {
    this.wanted = [lat, lon];
    if (!this.map) { this.show(lat, lon, 7); return; }
    this.draw(lat, lon);
    if (!this.map.getBounds().pad(-.1).contains([lat, lon])) this.show(lat, lon, Math.max(7, this.map.getZoom()));
  }

  /** Takes the mark away. */
  unmark(): void {
    this.wanted = undefined;
    this.marker?.remove();
    this.marker = undefined;
  }

  protected override ready(map: LMap): void {
    this.cross.className = 'picker-cross';
    this.cross.setAttribute('aria-hidden', 'true');
    this.append(this.cross);
    const box = map.getContainer();
    map.on('click', event => this.pick(event.latlng.lat, event.latlng.lng));
    box.addEventListener('keydown', event => {
      if (event.key !== 'Enter' || event.target !== box) return;
      event.preventDefault();
      const { lat, lng } = map.getCenter();
      this.pick(lat, lng);
    });
    if (this.wanted) this.draw(...this.wanted);
  }

  private pick(lat: number, lon: number): void {
    this.wanted = [lat, lon];
    this.draw(lat, lon);
    this.tell('point-picked', { lat: round(lat), lon: round(lon) });
  }

  private draw(lat: number, lon: number): void {
    this.marker?.remove();
    this.marker = this.L.circleMarker([lat, lon], { radius: 9, className: 'picked-point', interactive: false }).addTo(this.map!);
  }
}

const round = (n: number) => Math.round(n * 1e5) / 1e5;

if (!customElements.get('map-picker')) customElements.define('map-picker', MapPicker);
