const SERIF = '"Atlas Serif","Atlas Arabic","Atlas Tifinagh","Atlas NKo","Atlas Adlam",Georgia,serif';
const MEASURED = 20; // pixels: every text is measured once at this size, widths grow in proportion
const widths = new Map<string, number>();
let pen: CanvasRenderingContext2D | null | undefined;

/** How a kind of name is set: size in pixels, space between letters in em. */
export interface Face { size: number; spacing: number; style?: 'italic' | 'normal'; weight?: number }

/** Width in pixels of a text in the atlas's serif. */
export function widthOf(text: string, face: Face): number {
  const font = `${face.style ?? 'normal'} ${face.weight ?? 400} ${MEASURED}px ${SERIF}`;
  const key = font + text;
  let width = widths.get(key);
  if (width === undefined) {
    width = measured(text, font);
    widths.set(key, width);
  }
  return width * face.size / MEASURED + face.spacing * face.size * text.length;
}

function measured(text: string, font: string): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return text.length * MEASURED * .5;
  if (pen.font !== font) pen.font = font;
  return pen.measureText(text).width;
}

/** Forgets all widths, when a font has arrived late. */
export function forgetWidths(): void { widths.clear(); }
