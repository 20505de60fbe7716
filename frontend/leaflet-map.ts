import './leaflet-map.css';
import { Controls } from './map/controls';
import { fetchOnce } from './map/fetching';
import { isNarrow, roomOver } from './map/room';
import type { Bounds, Labels, Lang, Leaflet, LMap, Region, Town, View } from './map/types';

type BaseMap = import('./map/base-map').BaseMap;
type LabelLayer = import('./map/label-layer').LabelLayer;

/** The printed sheet: its frame stands here, whatever more the base map's files hold. */
const SHEET: Bounds = [-29, -3, 43, 46];
/** Where the middle of the view may lie. */
const REACH: Bounds = [-22, 2, 38, 40];
/** Maghreb and Sahel, the first view. */
const START: Bounds = [-17.4, 9.2, 24.2, 37.2];
const MAX_ZOOM = 11;
const QUIET = 250; // ms without movement before the page is told

/** A vector map of north-west Africa that knows geography, not tales: views, base map, names, theme. */
export class LeafletMap extends HTMLElement {
  protected L!: Leaflet;
  protected map?: LMap;
  protected names?: LabelLayer;
  protected regions: Region[] = [];
  private base?: BaseMap;
  private controls?: Controls;
  private starting = false;
  private resize?: ResizeObserver;
  private waiting?: (map: LMap) => void;
  private timer = 0;
  private words: Labels = {};
  private language: Lang = 'en';
  private asked: View | null = null;

  /** Language of the names: en, fr or ar. */
  get lang(): string { return this.language; }
  set lang(value: string) {
    this.language = (['en', 'fr', 'ar'].includes(value) ? value : 'en') as Lang;
    this.speak();
  }

  /** Translated words of the controls, by key. */
  get labels(): Labels { return this.words; }
  set labels(value: Labels) {
    this.words = value ?? {};
    this.speak();
  }

  /** Where the map looks; null lets it show the whole region. */
  get view(): View | null { return this.map ? this.look() : this.asked; }
  set view(value: View | null) {
    this.asked = value;
    if (value) this.show(value.lat, value.lon, value.zoom);
  }

  connectedCallback(): void {
    this.takeEarlyProperties(['labels', 'view']);
    const language = this.getAttribute('lang'); // a `lang` set before the element was defined went into the attribute
    if (language) this.lang = language;
    if (this.map) this.map.invalidateSize();
    else if (!this.starting) {
      this.starting = true;
      void this.start();
    }
  }

  disconnectedCallback(): void {
    clearTimeout(this.timer);
    setTimeout(() => { if (!this.isConnected) this.tearDown(); }); // an element that is only moved keeps its map
  }

  /** Gives everything back; put into a page again, the map starts anew where it was. */
  protected tearDown(): void {
    if (!this.map) return;
    this.asked = this.look();
    const view = this.asked;
    this.waiting = map => map.setView([view.lat, view.lon], view.zoom, { animate: false });
    this.resize?.disconnect();
    this.names?.stop();
    this.map.remove();
    this.map = this.names = this.base = this.controls = undefined;
    this.starting = false;
    this.replaceChildren();
  }

  /** Shows the whole area between the panels that lie over the map, with `air` pixels around it. */
  fit(west: number, south: number, east: number, north: number, air = isNarrow() ? 8 : 24): void {
    this.whenMap(map => {
      const room = roomOver(this, true);
      const animate = !this.calm && Boolean(this.base);
      map.fitBounds([[south, west], [north, east]], {
        paddingTopLeft: [room.left + air, room.top + air / 2], paddingBottomRight: [room.right + air, room.bottom + air / 2],
        maxZoom: MAX_ZOOM, animate, duration: .25,
      });
    });
  }

  /** Comes at least one zoom level closer to an area, keeping `at` in the open part of the map. */
  protected approach([west, south, east, north]: Bounds, at: { lat: number; lon: number }): void {
    const [map, room] = [this.map!, roomOver(this, true)];
    const open = this.L.point(room.left + room.right + 80, room.top + room.bottom + 80);
    const fitting = map.getBoundsZoom([[south, west], [north, east]], false, open);
    const nearer = Math.min(MAX_ZOOM, Math.floor(map.getZoom()) + 1);
    if (fitting >= nearer) { this.fit(west, south, east, north, 40); return; }
    const aside = this.L.point(room.right - room.left, room.bottom - room.top).divideBy(2);
    map.setView(map.unproject(map.project([at.lat, at.lon], nearer).add(aside), nearer), nearer, { animate: !this.calm });
  }

  /** Pans just as far as needed for a point to stand clear of panels and edges. */
  protected keepInSight(point: import('leaflet').LatLng): void {
    const [map, room] = [this.map!, roomOver(this, true)];
    map.panInside(point, {
      paddingTopLeft: [room.left + 60, room.top + 60], paddingBottomRight: [room.right + 60, room.bottom + 60], animate: !this.calm,
    });
  }

  show(lat: number, lon: number, zoom: number): void {
    this.whenMap(map => map.setView([lat, lon], zoom, { animate: !this.calm }));
  }

  /** Flies there, or is there at once where less motion is asked for. */
  protected fly(lat: number, lon: number, zoom: number): void {
    this.whenMap(map => {
      if (this.calm || !this.base) map.setView([lat, lon], zoom, { animate: false });
      else map.flyTo([lat, lon], zoom, { duration: .9 });
    });
  }

  /** Whether the reader asked for less motion. */
  protected get calm(): boolean { return matchMedia('(prefers-reduced-motion: reduce)').matches; }

  /** Id of the clip path of all land, for what may not run out into the sea. */
  protected get landClip(): string { return this.base!.landClip; }

  /** Called once when Leaflet stands and the first view is set. */
  protected ready(_map: LMap): void { /* the tales are added by those who know them */ }

  /** Called when language or labels change. */
  protected speak(): void {
    this.controls?.speak(this.words);
    if (!this.names) return;
    this.names.lang = this.language;
    this.names.redraw();
  }

  /** Properties set before the element was defined would hide its accessors: set them again. */
  protected takeEarlyProperties(keys: string[]): void {
    const self = this as unknown as Record<string, unknown>;
    for (const key of keys) if (Object.prototype.hasOwnProperty.call(this, key)) {
      const value = self[key];
      delete self[key];
      self[key] = value;
    }
  }

  private whenMap(act: (map: LMap) => void): void {
    if (this.map) act(this.map);
    else this.waiting = act;
  }

  /** Leaflet comes as a chunk of its own, only when a map is shown; the base map is asked for at the same time. */
  private async start(): Promise<void> {
    fetchOnce('/basemap/overview.json').catch(() => undefined);
    const [leaflet, { BaseMap }, { LabelLayer }] = await Promise.all([
      import('leaflet'), import('./map/base-map'), import('./map/label-layer')]);
    this.L = (leaflet as unknown as { default?: Leaflet }).default ?? leaflet;
    if (!this.isConnected) { this.starting = false; return; }
    this.map = this.makeMap();
    this.controls = new Controls(this, this.map);
    this.firstView(this.map);
    this.base = new BaseMap(this.L, this.map, SHEET);
    this.names = new LabelLayer(this.L, this.map);
    this.names.room = () => roomOver(this);
    this.map.on('zoomend', () => this.markZoom()).on('moveend', () => { this.comeBack(); this.moved(); });
    this.markZoom();
    this.speak();
    this.ready(this.map);
    this.moved();
    await this.loadGround();
  }

  private makeMap(): LMap {
    const box = document.createElement('div');
    box.className = 'leaflet-map-box';
    box.dir = 'ltr';
    box.setAttribute('role', 'region');
    this.prepend(box);
    const alone = Boolean(this.closest('.explore')); // elsewhere the wheel and a finger belong to the page
    const dragged = alone || this.localName === 'map-picker'; // who picks a point has to get there
    const map = this.L.map(box, {
      zoomControl: false, attributionControl: false, zoomSnap: .25, zoomDelta: 1, maxZoom: MAX_ZOOM, wheelPxPerZoomLevel: 110,
      scrollWheelZoom: alone, dragging: dragged || !this.L.Browser.mobile, keyboardPanDelta: 120,
      zoomAnimation: !this.calm, fadeAnimation: !this.calm, markerZoomAnimation: !this.calm, inertia: !this.calm,
    });
    this.resize = new ResizeObserver(() => { map.invalidateSize({ pan: false }); this.boundZoom(map); });
    this.resize.observe(box);
    return map;
  }

  /** A small screen may step back until the region fits its width; a large one stops where the sheet fills it. */
  private boundZoom(map: LMap): void {
    const whole = map.getBoundsZoom([[START[1], START[0]], [START[3], START[2]]]);
    const least = Math.max(2.75, Math.min(3.5, Math.floor((whole - .75) * 4) / 4));
    if (map.getZoom() < least) map.setZoom(least, { animate: false }); // Leaflet would animate, and lose marks added meanwhile
    map.setMinZoom(least);
  }

  private firstView(map: LMap): void {
    map.setView([23, 4], 5, { animate: false });
    this.boundZoom(map);
    const act = this.waiting;
    this.waiting = undefined;
    if (act) act(map);
    else this.fit(...START);
  }

  /** Names wait for the ground, so that the first paint is the coast and not loose words. */
  private async loadGround(): Promise<void> {
    const [regions, towns] = await Promise.allSettled([
      fetchOnce<{ features: Region[] }>('/basemap/regions.json'), fetchOnce<Town[]>('/basemap/towns.json'),
      this.base!.load().catch(() => undefined)]);
    if (!this.map) return; // taken away meanwhile
    this.regions = regions.status === 'fulfilled' ? regions.value.features : [];
    this.names!.regions = this.regions.map(r => r.properties);
    this.names!.towns = towns.status === 'fulfilled' ? towns.value : [];
    this.nameWaters();
    this.map!.on('basemapchange', () => this.nameWaters());
    this.toggleAttribute('ground', true);
    this.grounded();
  }

  /** Called when regions and towns have come. */
  protected grounded(): void { /* footprints are drawn by those who know tales */ }

  private nameWaters(): void {
    this.names!.rivers = this.base!.rivers;
    this.names!.lakes = this.base!.lakes;
    this.names!.redraw();
  }

  /** A map dragged off the sheet glides back; only the middle counts, so that panels may cover the rest. */
  private comeBack(): void {
    if (!this.isConnected) return; // a glide would outlive the map
    const { lat, lng } = this.map!.getCenter();
    const [west, south, east, north] = REACH;
    const inside: [number, number] = [Math.min(north, Math.max(south, lat)), Math.min(east, Math.max(west, lng))];
    if (inside[0] !== lat || inside[1] !== lng) this.map!.panTo(inside, { animate: !this.calm });
  }

  /** Lets the style sheet show less on small scales and fade hand-drawn relief on large ones. */
  private markZoom(): void {
    const zoom = this.map!.getZoom();
    this.map!.getContainer().dataset.scale = zoom < 4.5 ? 'far' : zoom < 6.5 ? 'middle' : zoom < 8.5 ? 'near' : 'close';
  }

  private moved(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => { if (this.map) this.tell('viewport-changed', { ...this.seen(), ...this.look() }); }, QUIET);
  }

  /** What can be seen between the panels. */
  protected seen(): { west: number; south: number; east: number; north: number } {
    const [map, room] = [this.map!, roomOver(this)];
    const size = map.getSize();
    const a = map.containerPointToLatLng([room.left, room.top]);
    const b = map.containerPointToLatLng([Math.max(room.left + 1, size.x - room.right), Math.max(room.top + 1, size.y - room.bottom)]);
    return { west: round(a.lng), south: round(b.lat), east: round(b.lng), north: round(a.lat) };
  }

  private look(): View {
    const { lat, lng } = this.map!.getCenter();
    return { lat: round(lat), lon: round(lng), zoom: this.map!.getZoom() };
  }

  protected tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }
}

const round = (n: number) => Math.round(n * 1e4) / 1e4;

if (!customElements.get('leaflet-map')) customElements.define('leaflet-map', LeafletMap);
