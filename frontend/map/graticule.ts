import type { Bounds, LonLat } from './types';

/** The tropic of Cancer, latitude in degrees. */
export const TROPIC = 23.4364;

/** Meridians and parallels of the sheet, one line every `step` degrees. */
export function graticule([west, south, east, north]: Bounds, step: number): LonLat[][] {
  const lines: LonLat[][] = [];
  for (let lon = Math.ceil(west / step) * step; lon < east; lon += step) lines.push([[lon, south], [lon, north]]);
  for (let lat = Math.ceil(south / step) * step; lat < north; lat += step) lines.push([[west, lat], [east, lat]]);
  return lines;
}

/** The black halves of the frame's scale of degrees: every other `step` along each side. */
export function frameScale([west, south, east, north]: Bounds, step: number): LonLat[][] {
  const dark: LonLat[][] = [];
  for (let lon = Math.ceil(west / step) * step, on = 0; lon + step <= east; lon += step, on++)
    if (on % 2 === 0) dark.push([[lon, south], [lon + step, south]], [[lon, north], [lon + step, north]]);
  for (let lat = Math.ceil(south / step) * step, on = 0; lat + step <= north; lat += step, on++)
    if (on % 2 === 0) dark.push([[west, lat], [west, lat + step]], [[east, lat], [east, lat + step]]);
  return dark;
}

/** The sheet's edge as a ring. */
export function ringOf([west, south, east, north]: Bounds): LonLat[] {
  return [[west, south], [west, north], [east, north], [east, south], [west, south]];
}
