/** The part of topojson-client that the base map uses. */
declare module 'topojson-client' {
  export interface Topology {
    type: 'Topology';
    bbox?: [number, number, number, number];
    objects: Record<string, unknown>;
  }
  export interface Feature {
    type: 'Feature';
    properties: Record<string, unknown> | null;
    geometry: { type: string; coordinates: unknown };
  }
  export interface FeatureCollection { type: 'FeatureCollection'; features: Feature[] }
  export function feature(topology: Topology, object: unknown): FeatureCollection | Feature;
}
