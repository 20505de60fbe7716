import type { Labels, LMap } from './types';

/** English words of the map's own controls; `labels` replaces them by the page's language. */
const WORDS: Labels = {
  map: 'Map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  attribution: 'Natural Earth · GeoNames CC BY 4.0',
  designationsShort: 'Names and borders',
  designations: 'The designations and borders on this map do not imply the expression of any opinion concerning the legal status of any territory.',
};

/** The translated word, or the English one where none was given. */
export const word = (labels: Labels, key: string, fallback: Labels = WORDS) => labels[key] || fallback[key] || key;

/** Zoom buttons, the sources' line and the note on designations, outside Leaflet so that they follow the page's direction. */
export class Controls {
  private readonly zoomIn = button('map-zoom-in');
  private readonly zoomOut = button('map-zoom-out');
  private readonly sources = document.createElement('span');
  private readonly summary = document.createElement('summary');
  private readonly note = document.createElement('p');

  constructor(host: HTMLElement, private readonly map: LMap) {
    const zoom = document.createElement('div');
    zoom.className = 'map-zoom';
    zoom.append(this.zoomIn, this.zoomOut);
    const credits = document.createElement('div');
    credits.className = 'map-credits';
    const details = document.createElement('details');
    details.className = 'map-borders';
    details.append(this.summary, this.note);
    credits.append(this.sources, details);
    host.append(zoom, credits);
    this.zoomIn.addEventListener('click', () => map.zoomIn());
    this.zoomOut.addEventListener('click', () => map.zoomOut());
    map.on('zoomend zoomlevelschange', () => this.reachEnds());
    this.reachEnds();
  }

  speak(labels: Labels): void {
    for (const [element, key] of [[this.zoomIn, 'zoomIn'], [this.zoomOut, 'zoomOut']] as const) {
      element.setAttribute('aria-label', word(labels, key));
      element.title = word(labels, key);
    }
    this.sources.textContent = word(labels, 'attribution');
    this.summary.textContent = word(labels, 'designationsShort');
    this.note.textContent = word(labels, 'designations');
    this.map.getContainer().setAttribute('aria-label', word(labels, 'map'));
  }

  /** A button that can do no more says so, but keeps its place in the order of focus. */
  private reachEnds(): void {
    this.zoomIn.setAttribute('aria-disabled', String(this.map.getZoom() >= this.map.getMaxZoom()));
    this.zoomOut.setAttribute('aria-disabled', String(this.map.getZoom() <= this.map.getMinZoom()));
  }
}

function button(className: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = className;
  return element;
}
