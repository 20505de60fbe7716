/** Leaflet's whole module as a type; written so that the bundler never makes it an eager import. */
export type Leaflet = typeof import('leaflet');
export type LMap = import('leaflet').Map;
export type LPoint = import('leaflet').Point;

/** Language of the page; the map's labels follow it. */
export type Lang = 'en' | 'fr' | 'ar';
export type Genre = 'tale' | 'proverb' | 'poem';
export type Certainty = 'certain' | 'less_certain' | 'uncertain';
/** [longitude, latitude] in WGS 84 degrees. */
export type LonLat = [number, number];
/** [west, south, east, north] in WGS 84 degrees. */
export type Bounds = [number, number, number, number];
/** Translated words of the interface, by key. */
export type Labels = Record<string, string>;

export interface View { lat: number; lon: number; zoom: number }

/** Narratives that stand too close together at this zoom, as counted by the server. */
export interface Cluster {
  lon: number; lat: number; count: number;
  genres: Partial<Record<Genre, number>>;
  bbox: Bounds;
  spot: boolean;
}

/** One narrative that stands alone at this zoom. */
export interface Single {
  id: number | string; slug: string; title: string; genre: Genre;
  lon: number; lat: number; certainty: Certainty; family?: string;
}

/** The honest area of uncertain narratives: a region's key or `radius:KM@lon,lat`. */
export interface Footprint { key: string; genre: Genre; certainty: Certainty; count: number }

export interface Tile { clusters: Cluster[]; narratives: Single[]; footprints: Footprint[] }

export interface Variant {
  slug: string; title: string; genre: Genre; lon: number; lat: number;
  certainty: Certainty; footprint?: string; place: string;
  /** Only the machine proposes it. */
  perhaps?: boolean;
  /** What stands in the sign, when it is a stop of a trail. */
  number?: number | null;
  /** Years between which it was recorded or came out; absent where nobody has dated it. */
  from?: number | null; to?: number | null;
}
/** The years that are looked at, both included, and whether what nobody has dated is looked at too. */
export interface Years { from: number; to: number; undated: boolean }
/** `kind`: in what sense both belong together; `machine`: nobody else says so. */
export interface Arc { from: string; to: string; path: LonLat[]; kind?: string; machine?: boolean }
/** A story family laid out on the map; `kin`: of the narrative that is open, beside all the others. */
export interface Story { slug: string; title: string; variants: Variant[]; arcs: Arc[]; kin?: boolean }

/** An area linked with others by stories; `said`: name and number; `address`: of its own page, empty for the one shown. */
export interface FlowArea { key: string; name: string; lon: number; lat: number; count: number; said: string; address: string }
export interface FlowLine { from: string; to: string; count: number; path: LonLat[] }
/** Which areas are linked by how many stories; `across`: the Sahara, whose middle line is drawn too. */
export interface Flows { slug: string; areas: FlowArea[]; lines: FlowLine[]; across: boolean }

export interface RegionProperties {
  key: string; name_en: string; name_fr: string; name_ar: string; endonym?: string;
  rank: number; label: LonLat; angle?: number;
}
export interface Region {
  type: 'Feature';
  properties: RegionProperties;
  geometry: { type: 'Polygon'; coordinates: LonLat[][] } | { type: 'MultiPolygon'; coordinates: LonLat[][][] };
}

export interface Town {
  key: string; lon: number; lat: number; rank: number; kind: string;
  en: string; fr: string; ar: string; tfng?: string; local?: string;
}

/** A rectangle in the map's container pixels. */
export interface Box { x: number; y: number; w: number; h: number }
/** Pixels at each side of the map that panels cover. */
export interface Room { left: number; top: number; right: number; bottom: number }
