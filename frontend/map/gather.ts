import type { Bounds, Cluster, Footprint, Genre, LMap, Single, Tile } from './types';

/** A ring or a single mark, ready to be drawn. */
export type Mark = { kind: 'cluster'; cluster: Cluster; radius: number } | { kind: 'single'; single: Single; radius: number };

export const GENRES: Genre[] = ['tale', 'proverb', 'poem'];
const SINGLE_RADIUS = 11; // pixels that a single mark keeps to itself
const AROUND = 5; // pixels from what the eye sees of a mark to the edge of its square target
const FINGER = 32; // pixels of a target that a neighbour must leave free: 24 (WCAG 2.2, 2.5.8) after two have taken their part

/** Radius of a ring in pixels: grows with the root of the count; a small map has smaller rings. */
const radiusOf = (count: number, small: boolean) => small ? Math.min(28, 11.5 + 1.3 * Math.sqrt(count)) : Math.min(34, 12.5 + 1.75 * Math.sqrt(count));

/**
 * The marks of all tiles in view. The server counts by cells, so neighbours across a cell's edge can still stand on
 * each other's feet: those that crowd each other are joined, the largest first.
 */
export function marksOf(tiles: Tile[], map: LMap): Mark[] {
  const things: Joined[] = tiles.flatMap<Joined>(t => [...t.clusters, ...t.narratives.map(asCluster)]).sort((a, b) => b.count - a.count);
  const small = map.getSize().x < 500;
  const joined: { cluster: Joined; x: number; y: number; radius: number }[] = [];
  for (const thing of things) {
    const p = map.latLngToLayerPoint([thing.lat, thing.lon]);
    const radius = thing.only ? SINGLE_RADIUS : radiusOf(thing.count, small);
    const host = joined.find(j => crowd({ x: p.x, y: p.y, radius }, j));
    if (!host) joined.push({ cluster: thing, x: p.x, y: p.y, radius });
    else {
      host.cluster = join(host.cluster, thing);
      host.radius = radiusOf(host.cluster.count, small);
    }
  }
  return joined.map(({ cluster, radius }) => cluster.only ? { kind: 'single', single: cluster.only, radius } : { kind: 'cluster', cluster, radius });
}

interface Circle { x: number; y: number; radius: number }

/** Whether two marks overlap to the eye, or the target of one leaves too little of the other's for a finger. */
function crowd(a: Circle, b: Circle): boolean {
  const [wide, high] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
  const [one, other] = [a.radius + AROUND, b.radius + AROUND];
  const free = one + other - Math.max(wide, high);
  return Math.hypot(wide, high) < a.radius + b.radius || 2 * Math.min(one, other) - free < FINGER;
}

type Joined = Cluster & { only?: Single };

function asCluster(single: Single): Joined {
  const { lon, lat, genre } = single;
  return { lon, lat, count: 1, genres: { [genre]: 1 }, bbox: [lon, lat, lon, lat], spot: true, only: single };
}

/** The larger one keeps its place, so that rings do not wander while tiles arrive. */
function join(a: Joined, b: Joined): Joined {
  const genres: Cluster['genres'] = {};
  for (const g of GENRES) genres[g] = (a.genres[g] ?? 0) + (b.genres[g] ?? 0);
  const bbox: Bounds = [Math.min(a.bbox[0], b.bbox[0]), Math.min(a.bbox[1], b.bbox[1]), Math.max(a.bbox[2], b.bbox[2]), Math.max(a.bbox[3], b.bbox[3])];
  return { lon: a.lon, lat: a.lat, count: a.count + b.count, genres, bbox, spot: bbox[0] === bbox[2] && bbox[1] === bbox[3] };
}

/** An area with all that is told somewhere in it. */
export interface Tint { key: string; genre: Genre; certainty: Footprint['certainty']; count: number }

/** Footprints of all tiles by area: counts added, coloured by the genre that is told most. */
export function tintsOf(tiles: Tile[]): Tint[] {
  const areas = new Map<string, Footprint[]>();
  for (const tile of tiles) for (const f of tile.footprints ?? []) areas.set(f.key, [...areas.get(f.key) ?? [], f]);
  return [...areas].map(([key, parts]) => {
    const sums = GENRES.map(genre => ({ genre, count: parts.filter(p => p.genre === genre).reduce((s, p) => s + p.count, 0) }));
    const most = sums.reduce((a, b) => b.count > a.count ? b : a);
    const surer = parts.some(p => p.certainty !== 'uncertain');
    return { key, genre: most.genre, certainty: surer ? 'less_certain' : 'uncertain', count: sums.reduce((s, p) => s + p.count, 0) };
  });
}
