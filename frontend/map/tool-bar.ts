import '../tools.css';
import type { River } from './base-map';
import type { Bounds, Labels, Lang, Leaflet, LMap, Region } from './types';

type Asked = import('./asked').Asked;
type Overlays = import('./overlays').Overlays;
type Sheets = import('./sheets').Sheets;

/** The keys of the address that ask for a place. */
export const PLACE_KEYS = ['area', 'near', 'along', 'region'];

/** A line of the map's key: our own drawing, and what it means. */
export interface LegendLine { picture: string; text: string }

/** What the tools may see of the map and do with it. */
export interface ToolHost {
  readonly L: Leaflet; readonly map: LMap; readonly element: HTMLElement;
  readonly lang: Lang; readonly words: Labels;
  /** The question as a query string, and the revision of what answers it. */
  readonly query: string; readonly revision: string;
  readonly layers: string[]; readonly regions: Region[]; readonly rivers: River[];
  readonly landClip: string;
  seen(): { west: number; south: number; east: number; north: number };
  fit(west: number, south: number, east: number, north: number): void;
  open(bbox: Bounds, at: { lat: number; lon: number }): void;
  tell(name: string, detail: object): void;
  notice(text: string): void;
  legend(lines: LegendLine[]): void;
}

/** Two buttons over the map: ask by place, and layers. What they open, and what they draw, is loaded when first wanted. */
export class ToolBar {
  private readonly box = document.createElement('div');
  private readonly ask = button('map-tool map-tool-ask');
  private readonly layers = button('map-tool map-tool-layers');
  private sheets?: Promise<Sheets>;
  private asked?: Promise<Asked>;
  private overlays?: Promise<Overlays>;
  private shownQuery = '';
  private lines: LegendLine[][] = [[], []];

  constructor(private readonly host: ToolHost) {
    this.box.className = 'map-tools';
    this.box.setAttribute('role', 'group');
    this.box.append(this.ask, this.layers);
    host.element.append(this.box);
    this.ask.addEventListener('click', () => void this.toggle('ask', this.ask));
    this.layers.addEventListener('click', () => void this.toggle('layers', this.layers));
    this.speak();
    this.update();
  }

  speak(): void {
    const { words } = this.host;
    for (const [element, key] of [[this.ask, 'ask'], [this.layers, 'layers']] as const) {
      element.setAttribute('aria-label', words[key] ?? key);
      element.title = words[key] ?? key;
    }
    this.box.hidden = !words.ask; // a page without words for them has no use for tools
    void this.sheets?.then(sheets => sheets.redraw());
  }

  /** The question or the layers have changed, or the ground has come. */
  update(): void {
    const { query, layers } = this.host;
    const places = new URLSearchParams(query);
    const asks = PLACE_KEYS.some(key => places.has(key));
    this.ask.toggleAttribute('data-on', asks);
    this.layers.toggleAttribute('data-on', layers.length > 0);
    if (asks || this.asked) {
      this.asked ??= import('./asked').then(({ Asked }) => new Asked(this.host, lines => this.legend(0, lines)));
      void this.asked.then(asked => asked.show());
    }
    if (layers.length || this.overlays) {
      this.overlays ??= import('./overlays').then(({ Overlays }) => new Overlays(this.host, lines => this.legend(1, lines)));
      void this.overlays.then(overlays => overlays.show());
    }
    if (query !== this.shownQuery) void this.sheets?.then(sheets => sheets.redraw());
    this.shownQuery = query;
  }

  private legend(part: number, lines: LegendLine[]): void {
    this.lines[part] = lines;
    this.host.legend(this.lines.flat());
  }

  private async toggle(name: 'ask' | 'layers', from: HTMLButtonElement): Promise<void> {
    this.sheets ??= import('./sheets').then(({ Sheets }) => new Sheets(this.host, this.box));
    (await this.sheets).toggle(name, from);
  }
}

function button(className: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = className;
  element.setAttribute('aria-expanded', 'false');
  return element;
}
