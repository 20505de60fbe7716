import { pathOf } from './svg';
import type { Box } from './types';

export type Spot = { x: number; y: number };

/** Keeps the boxes that are taken and says whether another still fits: first come, first placed. */
export class Placing {
  private readonly taken: Box[] = [];

  take(...boxes: Box[]): void { this.taken.push(...boxes); }

  fits(boxes: Box[]): boolean {
    return boxes.every(box => !this.taken.some(other => overlap(box, other)));
  }

  /** How many of the boxes are free. */
  free(boxes: Box[]): number { return boxes.filter(box => this.fits([box])).length; }

  /** Takes the boxes if all are free. */
  claim(boxes: Box[]): boolean {
    if (!this.fits(boxes)) return false;
    this.take(...boxes);
    return true;
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

/** Small boxes along a slanted line of text, so that a slanted name does not claim a whole rectangle. */
export function boxesAlong(at: Spot, width: number, height: number, angle: number): Box[] {
  const count = Math.max(1, Math.ceil(width / (height * 1.4)));
  const [cos, sin] = [Math.cos(angle * Math.PI / 180), Math.sin(angle * Math.PI / 180)];
  return Array.from({ length: count }, (_, i) => {
    const off = ((i + .5) / count - .5) * width;
    const half = (width / count * Math.abs(cos) + height * Math.abs(sin)) / 2 + 1;
    const tall = (width / count * Math.abs(sin) + height * Math.abs(cos)) / 2 + 1;
    return { x: at.x + off * cos - half, y: at.y + off * sin - tall, w: 2 * half, h: 2 * tall };
  });
}

/** Points every `step` pixels along a line. */
export function resample(line: Spot[], step: number): Spot[] {
  const out: Spot[] = [];
  let rest = 0;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]];
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    if (!length) continue;
    let at = rest;
    for (; at < length; at += step) out.push({ x: a.x + (b.x - a.x) * at / length, y: a.y + (b.y - a.y) * at / length });
    rest = at - length;
  }
  return out;
}

/** A stretch of line that a name may follow. */
export interface Stretch { points: Spot[]; bend: number }

/** The calmest stretch of the given length, or nothing where the line turns too much for letters to stand on it. */
export function calmest(line: Spot[], step: number, length: number, allowed: (s: Spot) => boolean): Stretch | undefined {
  const size = Math.ceil(length / step);
  let best: Stretch | undefined;
  for (let i = 0; i + size < line.length; i += 2) {
    const points = line.slice(i, i + size + 1);
    if (!allowed(points[0]) || !allowed(points[size])) continue;
    const [a, b] = [points[0], points[size]];
    const chord = Math.hypot(b.x - a.x, b.y - a.y);
    const bend = chord ? size * step / chord : 9;
    if (!best || bend < best.bend) best = { points, bend };
  }
  return best && best.bend < 1.16 ? best : undefined;
}

/** The stretch as a calm curve read from left to right, a little above the line. */
export function baseline(points: Spot[], lift: number): string {
  const line = points[0].x <= points[points.length - 1].x ? points : [...points].reverse();
  const soft = line.map((_, i) => mean(line.slice(Math.max(0, i - 4), i + 5)));
  soft[0] = line[0];
  soft[soft.length - 1] = line[line.length - 1];
  return pathOf(soft.map((p, i) => {
    const [a, b] = [soft[Math.max(0, i - 1)], soft[Math.min(soft.length - 1, i + 1)]];
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    return { x: p.x + (b.y - a.y) / length * lift, y: p.y - (b.x - a.x) / length * lift };
  }));
}

function mean(points: Spot[]): Spot {
  return {
    x: points.reduce((s, p) => s + p.x, 0) / points.length,
    y: points.reduce((s, p) => s + p.y, 0) / points.length,
  };
}
