const NS = 'http://www.w3.org/2000/svg';

/** Makes an SVG element with the given attributes. */
export function svg(name: string, attributes: Record<string, string | number> = {}, ...children: (Node | string)[]): SVGElement {
  const element = document.createElementNS(NS, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

/** A number short enough for a path. */
export const short = (n: number) => String(Math.round(n * 10) / 10);

/** Polyline through the points as path data. */
export function pathOf(points: { x: number; y: number }[], closed = false): string {
  if (!points.length) return '';
  return 'M' + points.map(p => `${short(p.x)} ${short(p.y)}`).join('L') + (closed ? 'Z' : '');
}
