import { LeafletMap } from './leaflet-map';
import { speakCluster, speakPlace, tale } from './map/speech';
import type { Bounds, Cluster, Flows, Labels, Lang, LMap, Single, Story, Years } from './map/types';
import { Footprints } from './map/footprints';
import { marksOf, tintsOf, type Mark } from './map/gather';
import { Marks, type Pickable } from './map/marks';
import { ringOf, signOf } from './map/signs';
import { Tiles } from './map/tiles';
import { Banner } from './map/banner';
import { Legend } from './map/legend';
import { buttonsOver, isNarrow, panelsOver } from './map/room';
import { ToolBar, type ToolHost } from './map/tool-bar';

type StoryLayer = import('./map/story-layer').StoryLayer;
type FlowLines = import('./map/flow-lines').FlowLines;

/** Where narratives are asked for; no tile beyond it holds any. */
const COVER: Bounds = [-26, 0, 40, 40];
const LOOK = 5.5; // zoom at which a stop is looked at: its region fits the map
const SIGN = 32; // pixels of a sign's square, its target included

/** The map of the tales: what is told where, how sure we are, and how one story is told from place to place. */
export class AtlasMap extends LeafletMap {
  private tiles?: Tiles;
  private marks?: Marks;
  private tints?: Footprints;
  private layer?: StoryLayer;
  private flowLines?: FlowLines;
  private banner?: Banner;
  private legend?: Legend;
  private tools?: ToolBar;
  private layerNames = '';
  private wordsOfTools: Labels = {};
  private watch?: ResizeObserver;
  private rev = '';
  private query = '';
  private picked: string | null = null;
  private told: Story | null = null;
  private span: Years | null = null;
  private shownFlows: Flows | null = null;

  /** Revision of the collection; another one empties the cache. */
  get revision(): string { return this.rev; }
  set revision(value: string) { this.rev = String(value ?? ''); this.ask(); }

  /** The filter as a query string, without `?`. */
  get filter(): string { return this.query; }
  set filter(value: string) { this.query = (value ?? '').replace(/^\?/, ''); this.ask(); this.tools?.update(); }

  /** Which layers are on, a comma between them: hexagons, peoples, languages. */
  get layers(): string { return this.layerNames; }
  set layers(value: string) { this.layerNames = value ?? ''; this.tools?.update(); }

  /** Translated words of the tools, by key. */
  get toolWords(): Labels { return this.wordsOfTools; }
  set toolWords(value: Labels) { this.wordsOfTools = value ?? {}; this.tools?.speak(); }

  /** Slug of the narrative that is being read. */
  get selected(): string | null { return this.picked; }
  set selected(value: string | null) {
    this.picked = value || null;
    this.drawMarks();
    this.drawStory();
    if (this.picked) requestAnimationFrame(() => this.bringOut(this.picked!));
  }

  /** The story laid out on the map, alone or (`kin`) among the narratives; null shows all narratives again. */
  get story(): Story | null { return this.told; }
  set story(value: Story | null) {
    if (JSON.stringify(value ?? null) === JSON.stringify(this.told)) return; // the same story again would move the view
    this.told = value ?? null;
    this.tellStory();
  }

  /** Of when the tellings are that are drawn; null draws all. */
  get years(): Years | null { return this.span; }
  set years(value: Years | null) { this.span = value ?? null; this.drawStory(); }

  /** Which areas are linked by how many stories, on a map of its own. */
  get flows(): Flows | null { return this.shownFlows; }
  set flows(value: Flows | null) { this.shownFlows = value ?? null; this.drawFlows(); }

  override connectedCallback(): void {
    this.takeEarlyProperties(['revision', 'filter', 'layers', 'toolWords', 'selected', 'story', 'years', 'flows']);
    super.connectedCallback();
  }

  protected override tearDown(): void {
    this.tiles?.stop();
    this.watch?.disconnect();
    this.tiles = this.tools = this.layer = this.flowLines = undefined;
    super.tearDown();
  }

  protected override ready(map: LMap): void {
    this.tints = new Footprints(this.L, map, 'footprints', 250, this.landClip);
    this.marks = new Marks(this.L, map, 'narratives', 610);
    this.banner = new Banner(this, () => this.closeStory());
    this.legend = new Legend(this);
    this.legend.speak(this.labels);
    this.tiles = new Tiles(complete => this.tilesCame(complete), failed => this.banner!.notice(failed ? this.say('tilesFailed') : ''));
    this.names!.obstacles = () => [...(this.alone ? [] : this.marks!.boxes()), ...this.layer?.boxes() ?? [], ...this.flowLines?.boxes() ?? []];
    map.on('moveend', () => { this.ask(); this.hideCovered(); });
    this.watchPanels();
    if (!this.hasAttribute('still')) this.tools = new ToolBar(this.toolHost(map));
    map.getContainer().addEventListener('keydown', e => { if (e.key === 'Escape' && this.alone) this.closeStory(); });
    this.tellStory();
    this.drawFlows();
    this.ask();
  }

  protected override grounded(): void { this.drawTints(); this.drawStory(); this.tools?.update(); }

  /** What the tools may see of the map and do with it. */
  private toolHost(map: LMap): ToolHost {
    const self = this;
    return {
      L: this.L, map, element: this,
      get lang() { return self.lang as Lang; },
      get words() { return self.wordsOfTools; },
      get query() { return self.query; },
      get revision() { return self.rev; },
      get layers() { return self.layerNames.split(',').filter(Boolean); },
      get regions() { return self.regions; },
      get rivers() { return self.names?.rivers ?? []; },
      get landClip() { return self.landClip; },
      seen: () => this.seen(),
      fit: (west, south, east, north) => this.fit(west, south, east, north, 40),
      open: (bbox, at) => this.approach(bbox, at),
      tell: (name, detail) => this.tell(name, detail),
      notice: text => this.banner!.notice(text),
      legend: lines => this.legend!.add('tools', lines),
    };
  }

  protected override speak(): void {
    super.speak();
    this.legend?.speak(this.labels);
    this.ask();
    this.drawMarks();
    this.drawStory();
  }

  /** A story is told alone, and not beside the narratives. */
  private get alone(): boolean { return Boolean(this.told && !this.told.kin); }

  private say(key: string): string { return tale(this.labels as Labels, key); }

  /** A still map shows its story alone and asks for no tiles. */
  private ask(): void {
    if (!this.map || !this.tiles || this.hasAttribute('still')) return;
    const query = [`rev=${encodeURIComponent(this.rev)}`, this.query, `ui=${this.lang}`].filter(Boolean).join('&');
    this.tiles.want(this.map, COVER, `?${query}`);
  }

  private tilesCame(complete: boolean): void {
    this.drawMarks();
    this.drawTints();
    if (complete) this.markReady();
  }

  private markReady(): void {
    requestAnimationFrame(() => {
      this.toggleAttribute('ready', true);
      (window as unknown as { __ready: number }).__ready = 1;
    });
  }

  private drawMarks(): void {
    if (!this.map || !this.tiles) return;
    const kin = new Set(this.told?.kin ? this.told.variants.map(v => v.slug) : []); // these have signs of their own
    this.marks!.show(marksOf(this.tiles.present(), this.map).filter(m => m.kind !== 'single' || !kin.has(m.single.slug)).map(m => this.pickable(m)));
    this.hideCovered();
    this.names?.redraw();
  }

  private drawTints(): void {
    if (this.tiles) this.tints!.show(tintsOf(this.tiles.present()), this.regions);
  }

  private pickable(mark: Mark): Pickable {
    if (mark.kind === 'single') return this.singleSign(mark.single);
    const { cluster, radius } = mark;
    const label = speakCluster(cluster, this.labels);
    return {
      key: `c${cluster.lon.toFixed(3)},${cluster.lat.toFixed(3)},${cluster.count}`, lat: cluster.lat, lon: cluster.lon,
      picture: ringOf(cluster, radius), size: Math.ceil(radius * 2 + 8), cover: radius * 2, className: 'map-mark-cluster', label, tip: label,
      pick: () => this.open(cluster),
    };
  }

  private singleSign(single: Single): Pickable {
    const chosen = single.slug === this.picked;
    return {
      key: single.slug, lat: single.lat, lon: single.lon, picture: signOf(single.genre, single.certainty), size: SIGN, cover: 18,
      className: `map-mark-single${chosen ? ' map-mark-selected' : ''}`,
      label: `${single.title}, ${this.say(single.genre)}, ${speakPlace(single.certainty, this.labels)}`, tip: single.title,
      pick: () => this.tell('narrative-picked', { slug: single.slug, title: single.title }),
    };
  }

  /** A ring opens to its parts; where all stand on one spot, the page lists them instead. */
  private open(cluster: Cluster): void {
    const { bbox: [west, south, east, north], spot, count } = cluster;
    if (spot || this.map!.getZoom() >= this.map!.getMaxZoom()) this.tell('spot-picked', { west, south, east, north, count });
    else this.approach(cluster.bbox, cluster);
  }

  private watchPanels(): void {
    this.watch = new ResizeObserver(() => this.hideCovered());
    for (const panel of panelsOver(this)) this.watch.observe(panel);
  }

  private hideCovered(): void {
    if (!this.map) return;
    const boxesOf = (things: HTMLElement[]) => things.map(t => t.getBoundingClientRect()).filter(r => r.width && r.height);
    const panels = boxesOf(panelsOver(this));
    const low = isNarrow() ? Math.max(0, ...panels.map(r => this.getBoundingClientRect().bottom - r.top)) : 0;
    this.style.setProperty('--sheet-top', `${Math.round(low)}px`); // credits and notices stand on the sheet
    const covers = [...panels, ...boxesOf(buttonsOver(this))];
    this.marks?.hideUnder(covers, this.layer?.among());
    this.layer?.hideUnder(covers);
  }

  /** Moves a picked sign out from under a panel that has just opened. */
  private bringOut(slug: string): void {
    const sign = this.layer?.at(slug) ?? this.marks?.at(slug);
    if (sign && this.closest('.explore')) this.keepInSight(sign);
  }

  private tellStory(): void {
    if (!this.map) return;
    this.toggleAttribute('telling', this.alone);
    this.toggleAttribute('kin', Boolean(this.told?.kin));
    this.map.getPane('narratives')!.toggleAttribute('inert', this.alone);
    this.banner!.story(this.alone ? this.told!.title : '', this.say('following'), this.say('closeStory'));
    this.drawMarks();
    this.drawStory();
    if (this.told && !this.told.kin) this.frameStory(this.told);
  }

  /** What draws stories is loaded with the first one. */
  private drawStory(): void {
    const { map } = this;
    if (!map || (!this.told && !this.layer)) return;
    if (!this.layer) {
      void import('./map/story-layer').then(({ StoryLayer }) => {
        if (this.map !== map) return; // taken away meanwhile
        this.layer ??= new StoryLayer(this.storyHost(map));
        this.drawStory();
        if (this.picked) this.bringOut(this.picked);
      });
      return;
    }
    this.layer.show(this.told, this.picked, this.span, this.regions);
    this.hideCovered();
    this.names!.markNames = this.layer.names();
    this.names!.redraw();
    if (this.hasAttribute('still')) this.markReady();
  }

  private drawFlows(): void {
    const { map, shownFlows: flows } = this;
    if (!map || !flows) return;
    const [lons, lats] = [flows.areas.map(a => a.lon), flows.areas.map(a => a.lat)];
    this.fit(Math.min(...lons) - 1, Math.min(...lats) - 1, Math.max(...lons) + 1, Math.max(...lats) + 1, isNarrow() ? 24 : 48);
    void import('./map/flow-lines').then(({ FlowLines }) => {
      if (this.map !== map) return; // taken away meanwhile
      this.flowLines ??= new FlowLines({ L: this.L, map, open: address => location.assign(address), name: names => { this.names!.markNames = names; this.names!.redraw(); } });
      this.flowLines.show(flows);
      this.markReady();
    });
  }

  private storyHost(map: LMap) {
    return {
      L: this.L, map, landClip: this.landClip, say: (key: string) => this.say(key), calm: () => this.calm,
      place: (certainty: Single['certainty']) => speakPlace(certainty, this.labels),
      pick: (slug: string, title: string) => this.tell('narrative-picked', { slug, title }),
      legend: (lines: { picture: string; text: string }[]) => this.legend!.add('story', lines),
    };
  }

  /** All variants in view with air around them; a single one is shown with its country around it. */
  private frameStory({ variants }: Story): void {
    if (!variants.length || (this.hasAttribute('still') && this.view === null)) return;
    const [lons, lats] = [variants.map(v => v.lon), variants.map(v => v.lat)];
    const [west, south, east, north] = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
    const air = Math.max(.8, 3 - (east - west) / 2);
    this.fit(west - air, south - air, east + air, north + air, isNarrow() ? 36 : 72); // names stand beside the signs
  }

  /** Flies to a stop, with the country around it in sight. */
  visit(lat: number, lon: number): void { this.fly(lat, lon, Math.max(LOOK, this.map?.getZoom() ?? 0)); }

  /** Shows the whole story again. */
  whole(): void { if (this.told) this.frameStory(this.told); }

  private closeStory(): void {
    this.story = null;
    this.tell('story-closed', {});
  }
}

if (!customElements.get('atlas-map')) customElements.define('atlas-map', AtlasMap);
