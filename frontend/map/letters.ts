const SERIF = '"Atlas Serif","Atlas Arabic","Atlas Tifinagh","Atlas NKo","Atlas Adlam",Georgia,serif';
const widths = new Map<string, number>();
let pen: CanvasRenderingContext2D | null | undefined;

/** How a kind of name is set: size in pixels, space between letters in em. */
export interface Face { size: number; spacing: number; style?: 'italic' | 'normal'; weight?: number }

/** Width in pixels of a text in the atlas's serif. */
export function widthOf(text: string, face: Face): number {
  const font = `${face.style ?? 'normal'} ${face.weight ?? 400} ${face.size}px ${SERIF}`;
  const key = font + text;
  let width = widths.get(key);
  if (width === undefined) {
    pen ??= document.createElement('canvas').getContext('2d');
    if (!pen) return text.length * face.size * .5;
    pen.font = font;
    width = pen.measureText(text).width;
    widths.set(key, width);
  }
  return width + face.spacing * face.size * text.length;
}

/** Forgets all widths, when a font has arrived late. */
export function forgetWidths(): void { widths.clear(); }
