import { ringOf, signOf } from './signs';
import { tale } from './speech';
import type { Genre, Labels } from './types';

/** The key to the signs, folded away in the line of credits; absent until the page has a word for it. */
export class Legend {
  private readonly details = document.createElement('details');
  private readonly summary = document.createElement('summary');
  private readonly list = document.createElement('ul');
  private labels: Labels = {};
  private readonly parts: Record<string, { picture: string; text: string }[]> = {};

  constructor(host: HTMLElement) {
    this.details.className = 'map-legend';
    this.details.hidden = true;
    this.details.append(this.summary, this.list);
    host.querySelector('.map-credits')?.prepend(this.details);
  }

  /** Further lines of one part of the map: of its tools, or of the story that is told. */
  add(part: 'tools' | 'story', lines: { picture: string; text: string }[]): void {
    this.parts[part] = lines;
    this.speak(this.labels);
  }

  speak(labels: Labels): void {
    this.labels = labels;
    this.details.hidden = !labels.legend;
    this.summary.textContent = labels.legend ?? '';
    this.list.replaceChildren(
      ...(['tale', 'proverb', 'poem'] as Genre[]).map(genre => line(signOf(genre, 'certain'), tale(labels, genre))),
      ...(['certain', 'less_certain', 'uncertain'] as const).map(sure => line(signOf('tale', sure), tale(labels, sure))),
      line(ringOf({ lon: 0, lat: 0, count: 9, genres: { tale: 5, proverb: 3, poem: 1 }, bbox: [0, 0, 0, 0], spot: false }, 13), tale(labels, 'legendRing')),
      line('<i class="legend-area"></i>', tale(labels, 'legendArea')),
      ...Object.values(this.parts).flat().map(({ picture, text }) => line(picture, text)),
    );
  }
}

function line(picture: string, text: string): HTMLElement {
  const item = document.createElement('li');
  const holder = document.createElement('span');
  holder.className = 'legend-sign';
  holder.innerHTML = picture; // our own drawing, no text of others
  item.append(holder, text);
  return item;
}
