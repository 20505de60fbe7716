import { widthOf, type Face } from './letters';
import { isRightToLeft, type Naming } from './names';
import type { Spot } from './placing';
import type { Box } from './types';

interface Line { text: string; x: number; y: number; face: Face; local: boolean }

/** One way of standing a name beside its point. */
export interface TownPlace { anchor: 'start' | 'middle' | 'end'; lines: Line[]; boxes: Box[] }

/** The eight usual places around a point, best first: right, left, above, below and the corners. */
export function townPlaces(at: Spot, name: Naming, size: number, clear = 4): TownPlace[] {
  const lines = linesOf(name, size);
  const width = Math.max(...lines.map(l => l.width));
  const height = lines.reduce((sum, l) => sum + l.height, 0);
  const c = clear + 2.5;
  const sides: [number, number, TownPlace['anchor']][] = [
    [c, -height / 2, 'start'], [-c, -height / 2, 'end'], [0, -c - height, 'middle'], [0, c, 'middle'],
    [c * .8, -height - c * .2, 'start'], [c * .8, c * .2, 'start'], [-c * .8, -height - c * .2, 'end'], [-c * .8, c * .2, 'end'],
  ];
  return sides.map(([dx, dy, anchor]) => place(at, dx, dy, anchor, lines, width, height));
}

function linesOf({ text, local }: Naming, size: number) {
  return [text, ...(local ? [local] : [])].map((t, i) => {
    const own = (i ? size * .88 : size) * (isRightToLeft(t) ? 1.18 : 1);
    const face: Face = { size: own, spacing: 0 };
    return { text: t, face, width: widthOf(t, face), height: own * 1.16, local: i > 0 };
  });
}

function place(at: Spot, dx: number, dy: number, anchor: TownPlace['anchor'],
               lines: ReturnType<typeof linesOf>, width: number, height: number): TownPlace {
  const left = anchor === 'start' ? dx : anchor === 'end' ? dx - width : dx - width / 2;
  let y = at.y + dy;
  const set = lines.map(line => {
    y += line.height;
    return { text: line.text, face: line.face, local: line.local, x: at.x + dx, y: y - line.height * .24 };
  });
  const dot = { x: at.x - 3, y: at.y - 3, w: 6, h: 6 };
  return { anchor, lines: set, boxes: [{ x: at.x + left - 1, y: at.y + dy, w: width + 2, h: height }, dot] };
}
