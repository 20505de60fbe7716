import type { Room } from './types';

const NARROW = '(max-width: 720px)';

/** Whether the page is laid out for a phone: panels are sheets at the bottom. */
export const isNarrow = () => matchMedia(NARROW).matches;

/**
 * Pixels of the map that panels (class `panel`, in the same `.explore`) cover. On a phone a sheet counts with its
 * resting height (`--sheet-peek`), so that pulling it up to read does not change what "on this map" means.
 * `buttonsToo` also keeps clear of the button at the lower edge, for choosing a view.
 */
export function roomOver(map: HTMLElement, buttonsToo = false): Room {
  const room: Room = { left: 0, top: 0, right: 0, bottom: 0 };
  const frame = map.getBoundingClientRect();
  const scope = map.closest('.explore');
  if (!scope || !frame.width) return room;
  for (const panel of scope.querySelectorAll<HTMLElement>('.panel')) {
    const box = panel.getBoundingClientRect();
    if (!box.width || !box.height || getComputedStyle(panel).visibility === 'hidden') continue;
    if (isNarrow()) room.bottom = Math.max(room.bottom, restingHeight(panel, frame));
    else if (box.left + box.width / 2 < frame.left + frame.width / 2) room.left = Math.max(room.left, box.right - frame.left);
    else room.right = Math.max(room.right, frame.right - box.left);
  }
  if (isNarrow()) room.top = searchOver(frame);
  if (buttonsToo) room.bottom = Math.max(room.bottom, buttonOver(scope, frame));
  return tamed(room, frame);
}

/** The panels that lie over the map now. */
export function panelsOver(map: HTMLElement): HTMLElement[] {
  return [...map.closest('.explore')?.querySelectorAll<HTMLElement>('.panel') ?? []];
}

/** The buttons and credits that lie over the map, beside its panels. */
export function buttonsOver(map: HTMLElement): HTMLElement[] {
  return [...map.closest('.explore')?.querySelectorAll<HTMLElement>('.map-zoom, .map-tools, .map-credits, .follow-story') ?? []];
}

function restingHeight(panel: HTMLElement, frame: DOMRect): number {
  const peek = parseFloat(getComputedStyle(panel).getPropertyValue('--sheet-peek'));
  const story = panel.classList.contains('panel-story');
  return story ? Math.min(panel.getBoundingClientRect().height, frame.height * .5) : peek || 0;
}

/** On a phone the search field floats over the map's upper edge. */
function searchOver(frame: DOMRect): number {
  const box = document.querySelector('.masthead-search')?.getBoundingClientRect();
  return box ? Math.max(0, box.bottom - frame.top) : 0;
}

function buttonOver(scope: Element, frame: DOMRect): number {
  const box = scope.querySelector('.follow-story')?.getBoundingClientRect();
  return box?.height ? Math.max(0, frame.bottom - box.top) : 0;
}

/** Panels may never leave less than a third of the map to look at. */
function tamed(room: Room, frame: DOMRect): Room {
  const wide = Math.max(1, (room.left + room.right) / (frame.width * .67));
  const high = Math.max(1, (room.top + room.bottom) / (frame.height * .67));
  return { left: room.left / wide, right: room.right / wide, top: room.top / high, bottom: room.bottom / high };
}
