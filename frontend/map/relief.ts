import { RANGES, SAND_SEAS, type Range } from './relief-data';
import { svg } from './svg';
import type { Bounds, LonLat } from './types';

const WIDTH = .85; // half the width of a hachure at its head, in pixels
/** Beyond this zoom no ranges are drawn: they were only sketched. */
export const RELIEF_UNTIL = 7;

/** Pixels between two hachures, and from one row of them to the next downhill; wider on large scales, to stay light. */
const gapAt = (zoom: number) => zoom < 7 ? 3.1 : 4.6;
const rowAt = (zoom: number) => zoom < 7 ? 15 : 26;

/** A steady "random" number in 0..1, so that every visit draws the same sheet. */
export function chance(seed: number): number {
  const x = Math.sin(seed * 127.1 + 11.7) * 43758.5453;
  return x - Math.floor(x);
}

/** Numbers of the ranges that reach into the given area. */
export function rangesWithin([west, south, east, north]: Bounds): number[] {
  return RANGES.flatMap(({ ridge, reach }, i) => ridge.some(([x, y]) =>
    x > west - reach - 1 && x < east + reach + 1 && y > south - reach - 1 && y < north + reach + 1) ? [i] : []);
}

/** Hachures of some ranges at a zoom level: thin triangles in rows, wide uphill and pointed downhill. */
export function hachures(ranges: number[], zoom: number): LonLat[][] {
  return ranges.flatMap(i => strokesOf(RANGES[i], i * 1000, zoom));
}

function strokesOf(range: Range, seed: number, zoom: number): LonLat[][] {
  const pixel = 360 / (256 * 2 ** zoom);
  const rowHeight = rowAt(zoom) * pixel;
  const strokes: LonLat[][] = [];
  const line = smooth(range.ridge, 3);
  const total = lengthOf(line);
  let [count, walked, next] = [0, 0, 0];
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const along: LonLat = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
    for (; next < walked + length; next += gapAt(zoom) * pixel) {
      const at = next - walked;
      const head: LonLat = [a[0] + along[0] * at, a[1] + along[1] * at];
      const reach = range.reach * (.35 + .65 * Math.min(1, Math.min(next, total - next) / range.reach)) * swell(seed, next);
      for (const side of sidesOf(range)) strokes.push(...rows(head, along, side, reach, rowHeight, pixel, seed + count++));
    }
    walked += length;
  }
  return strokes;
}

/** Slopes run out unevenly, in spurs about a third of a degree apart. */
function swell(seed: number, at: number): number {
  return .72 + .2 * Math.sin(at * 17 + seed) + .16 * Math.sin(at * 41 + seed * 2);
}

function rows(head: LonLat, along: LonLat, side: number, reach: number, rowHeight: number, pixel: number, seed: number): LonLat[][] {
  const count = Math.max(1, Math.round(reach / rowHeight));
  const strokes: LonLat[][] = [];
  for (let row = 0; row < count; row++) {
    if (row && chance(seed * 3 + row) < row / count * .7) continue;
    const from = reach * (row + .12 + .3 * chance(seed + row * 7)) / count;
    const to = from + reach / count * (.6 + .5 * chance(seed + row * 13));
    strokes.push(stroke(head, along, side, from, to, pixel * WIDTH * (1 - .45 * row / count), seed + row));
  }
  return strokes;
}

function stroke([x, y]: LonLat, [ax, ay]: LonLat, side: number, from: number, to: number, half: number, seed: number): LonLat[] {
  const lean = (chance(seed) - .5) * .3;
  const flat = Math.cos(y * Math.PI / 180); // a degree of latitude is longer on paper than one of longitude
  const [nx, ny] = [(ay + ax * lean) * side, (-ax + ay * lean) * side * flat];
  return [
    [x + nx * from - ax * half, y + ny * from - ay * half],
    [x + nx * from + ax * half, y + ny * from + ay * half],
    [x + nx * to, y + ny * to],
  ];
}

function sidesOf(range: Range): number[] {
  if (range.side === 'right') return [1];
  return range.side === 'left' ? [-1] : [1, -1];
}

function lengthOf(line: LonLat[]): number {
  return line.slice(1).reduce((sum, p, i) => sum + Math.hypot(p[0] - line[i][0], p[1] - line[i][1]), 0);
}

/** Sand seas as smooth rings; `grown` > 1 gives their thinner hem. */
export function sandSeas(grown = 1): LonLat[][] {
  return SAND_SEAS.map(ring => smooth(grow([...ring, ring[0]], grown), 3));
}

function grow(ring: LonLat[], factor: number): LonLat[] {
  const cx = ring.reduce((s, p) => s + p[0], 0) / ring.length;
  const cy = ring.reduce((s, p) => s + p[1], 0) / ring.length;
  return ring.map(([x, y]) => [cx + (x - cx) * factor, cy + (y - cy) * factor]);
}

/** Rounds a line's corners by cutting them, `times` over (Chaikin). */
export function smooth(line: LonLat[], times: number): LonLat[] {
  let points = line;
  const closed = line[0][0] === line[line.length - 1][0] && line[0][1] === line[line.length - 1][1];
  for (let round = 0; round < times; round++) {
    const cut: LonLat[] = closed ? [] : [points[0]];
    for (let i = 1; i < points.length; i++) {
      const [[ax, ay], [bx, by]] = [points[i - 1], points[i]];
      cut.push([ax * .75 + bx * .25, ay * .75 + by * .25], [ax * .25 + bx * .75, ay * .25 + by * .75]);
    }
    cut.push(closed ? cut[0] : points[points.length - 1]);
    points = cut;
  }
  return points;
}

/** Patterns drawn once for the whole sheet: grains of sand (dense, thin) and the engraver's sea. */
export function patterns(id: string): SVGElement[] {
  return [stipple(`${id}-sand`, 88, 210), stipple(`${id}-hem`, 88, 62), waves(`${id}-sea`)];
}

function stipple(id: string, size: number, grains: number): SVGElement {
  const dots = Array.from({ length: grains }, (_, i) => svg('circle', {
    cx: (chance(i + 1) * size).toFixed(1), cy: (chance(i + 57.3) * size).toFixed(1), r: (.4 + chance(i + 91.7) * .35).toFixed(2),
  }));
  return svg('pattern', { id, width: size, height: size, patternUnits: 'userSpaceOnUse', class: 'grain' }, ...dots);
}

function waves(id: string): SVGElement {
  return svg('pattern', { id, width: 64, height: 12, patternUnits: 'userSpaceOnUse', class: 'waves' },
    svg('rect', { width: 64, height: 12, class: 'waves-ground' }), svg('path', { d: 'M0 3H64M0 9H64', fill: 'none' }));
}
