import { GENRES } from './gather';
import type { Certainty, Cluster, Genre } from './types';

/** Outlines of the three genres around the origin, about 14 units wide: circle, diamond, drop. */
export const SHAPES: Record<Genre, string> = {
  tale: 'M7 0A7 7 0 1 1 -7 0A7 7 0 1 1 7 0Z',
  proverb: 'M0 -8.6L8.2 0L0 8.6L-8.2 0Z',
  poem: 'M0 -10C2.2 -5.4 6.6 -2.2 6.6 2.2A6.6 6.6 0 0 1 -6.6 2.2C-6.6 -2.2 -2.2 -5.4 0 -10Z',
};

/** A single narrative's sign: filled where we know the place, lighter where less sure, hollow and dashed where unsure. */
export function signOf(genre: Genre, certainty: Certainty): string {
  return `<svg class="sign sign-${genre} sign-${certainty}" viewBox="-16 -16 32 32" width="32" height="32" aria-hidden="true">`
    + `<path class="sign-halo" d="${SHAPES[genre]}"/><path class="sign-shape" d="${SHAPES[genre]}"/>`
    + (certainty === 'certain' ? '<circle class="sign-heart" r="1.7"/>' : '') + '</svg>';
}

/** The sign of a trail's stop: its number, in the colour of the genre; a dashed edge where the place is not sure. */
export function stopSign(number: number, genre: Genre, certainty: Certainty): string {
  return `<svg class="sign stop-sign stop-${genre} stop-${certainty}" viewBox="-16 -16 32 32" width="32" height="32" aria-hidden="true">`
    + `<circle class="sign-halo" r="13"/><circle class="stop-disc" r="11.5"/><text class="stop-text" y=".36em" font-size="12.5">${number}</text></svg>`;
}

/** A ring whose segments are the shares of the genres, with the number inside. */
export function ringOf({ count, genres }: Cluster, radius: number): string {
  const size = Math.ceil(radius * 2 + 8);
  const [band, mid] = [Math.max(4, radius * .26), radius - Math.max(4, radius * .26) / 2];
  return `<svg class="ring" viewBox="${-size / 2} ${-size / 2} ${size} ${size}" width="${size}" height="${size}" aria-hidden="true">`
    + `<circle class="ring-ground" r="${radius + 1.5}"/>${segments(genres, mid, band)}`
    + `<circle class="ring-line" r="${radius}"/><circle class="ring-line" r="${(radius - band).toFixed(1)}"/>`
    + `<text class="ring-count" y=".36em" font-size="${count > 999 ? 10 : count > 99 ? 11.5 : 12.5}">${count}</text></svg>`;
}

function segments(genres: Cluster['genres'], radius: number, band: number): string {
  const total = GENRES.reduce((s, g) => s + (genres[g] ?? 0), 0) || 1;
  const around = 2 * Math.PI * radius;
  let from = 0;
  return GENRES.filter(g => genres[g]).map(genre => {
    const share = genres[genre]! / total;
    const gap = share < 1 ? Math.min(1.6, share * around * .3) : 0;
    const arc = `<circle class="ring-part ring-${genre}" r="${radius.toFixed(1)}" stroke-width="${band.toFixed(1)}"`
      + ` stroke-dasharray="${(share * around - gap).toFixed(2)} ${around.toFixed(2)}" transform="rotate(${(from * 360 - 90).toFixed(1)})"/>`;
    from += share;
    return arc;
  }).join('');
}
