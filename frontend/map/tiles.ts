import { fetchJson } from './fetching';
import type { Bounds, LMap, Tile } from './types';

const TILE = 256; // pixels
const KEPT = 600; // tiles in memory
const LATEST = 300; // ms after which a slow set of tiles is shown in part

/** Narrative tiles: asks only for what is missing, forgets stale requests, says when there is something to draw. */
export class Tiles {
  private readonly kept = new Map<string, Tile>();
  private readonly asked = new Map<string, AbortController>();
  private wanted: string[] = [];
  private timer = 0;

  constructor(private readonly changed: (complete: boolean) => void, private readonly failed: (failed: boolean) => void) {}

  /** Makes sure of the tiles of the view; `query` holds filter, revision and language, and names the cache. */
  want(map: LMap, within: Bounds, query: string): void {
    this.wanted = tilesOf(map, within).map(path => `/map/${path}.json${query}`);
    for (const [url, request] of this.asked) if (!this.wanted.includes(url)) { request.abort(); this.asked.delete(url); }
    const missing = this.wanted.filter(url => !this.kept.has(url) && !this.asked.has(url));
    if (!missing.length) { if (!this.asked.size) this.settled(); return; }
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.changed(false), LATEST);
    for (const url of missing) void this.load(url);
  }

  /** The tiles of the view that have come. */
  present(): Tile[] { return this.wanted.flatMap(url => this.kept.get(url) ?? []); }

  stop(): void {
    clearTimeout(this.timer);
    for (const request of this.asked.values()) request.abort();
    this.asked.clear();
  }

  private async load(url: string): Promise<void> {
    const request = new AbortController();
    this.asked.set(url, request);
    try {
      this.keep(url, await fetchJson<Tile>(url, request.signal));
    } catch { /* a missing tile is told once all have settled, and asked for again at the next move */ }
    if (this.asked.get(url) !== request) return;
    this.asked.delete(url);
    if (!this.asked.size) this.settled();
  }

  private keep(url: string, tile: Tile): void {
    this.kept.set(url, tile);
    if (this.kept.size > KEPT) this.kept.delete(this.kept.keys().next().value!);
  }

  private settled(): void {
    clearTimeout(this.timer);
    this.failed(this.wanted.some(url => !this.kept.has(url)));
    this.changed(true);
  }
}

/** `z/x/y` of every web-mercator tile that the view touches, at the nearest whole zoom, inside the given area. */
function tilesOf(map: LMap, [west, south, east, north]: Bounds): string[] {
  const zoom = Math.max(0, Math.round(map.getZoom()));
  const b = map.getBounds();
  const a = map.project([Math.min(b.getNorth(), north), Math.max(b.getWest(), west)], zoom).divideBy(TILE).floor();
  const z = map.project([Math.max(b.getSouth(), south), Math.min(b.getEast(), east)], zoom).divideBy(TILE).floor();
  const paths: string[] = [];
  for (let y = a.y; y <= z.y; y++) for (let x = a.x; x <= z.x; x++) paths.push(`${zoom}/${x}/${y}`);
  return paths;
}
