import '../story-layer.css';
import { Arcs } from './arcs';
import { Footprints } from './footprints';
import { GENRES, type Tint } from './gather';
import { Marks, type Pickable } from './marks';
import { signOf, stopSign } from './signs';
import type { Arc, Box, Certainty, Leaflet, LMap, Region, Story, Variant, Years } from './types';

const SIGN = 32; // pixels of a sign's square, its target included
/** Which line of the key explains the colour of a link; the same story keeps the colour of its genre. */
const COLOURS: Record<string, string> = {
  translation: 'Retold', retelling: 'Retold', same_type: 'Type', shares_motif_chain: 'Type', contaminated_with: 'Type',
  parallel_thought: 'Thought', proverb_of_tale: 'Thought', sung_in_poem: 'Thought',
};

/** What a story may see of the map it is drawn on. */
export interface StoryHost {
  readonly L: Leaflet; readonly map: LMap; readonly landClip: string;
  say(key: string): string;
  place(certainty: Certainty): string;
  calm(): boolean;
  pick(slug: string, title: string): void;
  legend(lines: { picture: string; text: string }[]): void;
}

/** A story laid out on the map: its tellings, the areas they stand for, and the lines between them. */
export class StoryLayer {
  private readonly signs: Marks;
  private readonly tints: Footprints;
  private readonly arcs: Arcs;
  private drawnArcs = '';
  private shown: Variant[] = [];
  private kin = false;
  private picked: string | null = null;

  constructor(private readonly host: StoryHost) {
    const { L, map } = host;
    this.tints = new Footprints(L, map, 'story-footprints', 260, host.landClip);
    this.signs = new Marks(L, map, 'variants', 640);
    this.arcs = new Arcs(L, map);
  }

  show(story: Story | null, picked: string | null, years: Years | null, regions: Region[]): void {
    this.kin = Boolean(story?.kin);
    this.picked = picked;
    this.shown = (story?.variants ?? []).filter(v => !years || isOf(v, years));
    this.signs.show(standAside(this.shown).map(({ variant, aside }) => this.sign(variant, aside)));
    this.tints.show(areasOf(this.shown), regions);
    this.drawArcs(story);
    this.host.legend(this.key(story));
  }

  boxes(): Box[] { return [...this.signs.boxes(), ...this.arcs.boxes()]; }

  at(slug: string): import('leaflet').LatLng | undefined { return this.signs.at(slug); }

  /** Takes away what panels cover, and beside other narratives what would crowd; the list has them all. */
  hideUnder(covers: DOMRect[]): void {
    this.signs.hideUnder(covers);
    if (this.kin) this.signs.thin(this.picked);
  }

  /** Where its signs stand among the other narratives, whose marks give way to them. */
  among(): DOMRect[] { return this.kin ? this.signs.rects() : []; }

  /** Where the tellings are told, each place once; beside all the other narratives only that of the picked one. */
  names() {
    const seen = new Set<string>();
    return this.shown.filter(v => !this.kin || v.slug === this.picked).filter(v => v.place && !seen.has(v.place) && seen.add(v.place)).map(v => ({
      at: [v.lon, v.lat] as [number, number], text: v.place, clear: v.slug === this.picked ? 20 : 12,
      className: v.slug === this.picked ? 'mark-name-picked' : '',
    }));
  }

  /** Lines whose ends are both in sight; they are drawn in once for each story. */
  private drawArcs(story: Story | null): void {
    const here = new Set(this.shown.map(v => v.slug));
    const genre = this.shown[0]?.genre ?? GENRES[0];
    const arcs = (story?.arcs ?? []).filter(a => here.has(a.from) && here.has(a.to))
      .map(arc => ({ arc, genre: this.shown.find(v => v.slug === arc.from)?.genre ?? genre }));
    const drawn = `${story?.slug} ${arcs.map(({ arc }) => arc.from + arc.to).join()}`;
    const other = !drawn.startsWith(this.drawnArcs.split(' ')[0] + ' ');
    if (drawn !== this.drawnArcs) this.arcs.show(arcs, this.host.calm() || !other);
    this.drawnArcs = drawn;
  }

  private sign(variant: Variant, aside: number): Pickable {
    const { say, place } = this.host;
    const chosen = variant.slug === this.picked;
    const told = [`${variant.number ? `${variant.number}: ` : ''}${variant.title}`, say(variant.genre), variant.place, place(variant.certainty)];
    if (variant.perhaps) told.push(say('perhaps'));
    else if (this.kin && !chosen) told.push(say('kin'));
    return {
      key: variant.slug, lat: variant.lat, lon: variant.lon, aside, size: SIGN, cover: variant.number ? 24 : this.kin ? 30 : 18,
      picture: variant.number ? stopSign(variant.number, variant.genre, variant.certainty) : signOf(variant.genre, variant.certainty),
      className: `map-mark-single map-mark-variant${chosen ? ' map-mark-selected' : ''}${variant.perhaps ? ' map-mark-perhaps' : ''}`,
      label: told.filter(Boolean).join(', '), tip: `${variant.title} · ${variant.place}`,
      pick: () => this.host.pick(variant.slug, variant.title),
    };
  }

  /** What the lines and rings that are drawn mean, and nothing that is not drawn. */
  private key(story: Story | null): { picture: string; text: string }[] {
    const { say } = this.host;
    const arcs = story?.arcs ?? [];
    const line = (kind: string, look = kind.toLowerCase()) => ({ picture: lineOf(look), text: say(`line${kind}`) });
    const colours = [...new Set(arcs.filter(a => !a.machine).map(a => COLOURS[a.kind ?? '']).filter(Boolean))];
    const lines = [];
    if (this.kin) lines.push({ picture: '<i class="legend-kin"></i>', text: say('kin') });
    if (arcs.some(isSaid)) lines.push(line('Said', this.shown[0]?.genre));
    lines.push(...colours.map(kind => line(kind)));
    if (arcs.some(a => a.machine)) lines.push(line('Proposed'));
    return lines;
  }
}

const isSaid = (arc: Arc) => !arc.machine && !COLOURS[arc.kind ?? ''];

const lineOf = (kind: string) => `<svg class="legend-line legend-line-${kind}" viewBox="0 0 28 12" aria-hidden="true"><path d="M1 10Q14 -2 27 10"/></svg>`;

const isOf = (v: Variant, { from, to, undated }: Years) => v.from == null || v.to == null ? undated : v.from <= to && v.to >= from;

/** Variants told at one point stand side by side. */
function standAside(variants: Variant[]): { variant: Variant; aside: number }[] {
  return variants.map(variant => {
    const here = variants.filter(v => v.lon === variant.lon && v.lat === variant.lat);
    return { variant, aside: (here.indexOf(variant) - (here.length - 1) / 2) * 20 };
  });
}

function areasOf(variants: Variant[]): Tint[] {
  return variants.filter(v => v.footprint).map(v => ({ key: areaKey(v), genre: v.genre, certainty: v.certainty, count: 9 }));
}

/** A footprint given as `radius:60` lies around the variant's own point. */
const areaKey = (v: Variant) => /^radius:[\d.]+$/.test(v.footprint!) ? `${v.footprint}@${v.lon},${v.lat}` : v.footprint!;
