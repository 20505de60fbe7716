import { GENRES } from './gather';
import type { Certainty, Cluster, Labels } from './types';

/** English words about narratives; the page's `labels` replace them. */
const WORDS: Labels = {
  tale: 'tale', proverb: 'proverb', poem: 'poem',
  tales: 'tales: {0}', proverbs: 'proverbs: {0}', poems: 'poems: {0}',
  clusterOf: '{0} narratives',
  certain: 'told here', less_certain: 'told near here', uncertain: 'we are not sure where',
  tilesFailed: 'Some narratives could not be loaded. They will be tried again when you move the map.',
  legendRing: 'several narratives; the ring shows their kinds',
  legendArea: 'told somewhere in this area; the denser, the more is told',
  following: 'Following', closeStory: 'Show all narratives', perhaps: 'perhaps the same story, says the machine',
  kin: 'tells the same story', lineSaid: 'people keep these together', lineProposed: 'the machine proposes it; nobody has decided',
  lineRetold: 'a translation or retelling', lineType: 'the same type or motifs', lineThought: 'the same thought, or a saying or song of a tale',
};

/** The page's word for a key, or ours in English. */
export const tale = (labels: Labels, key: string) => labels[key] || WORDS[key] || key;

/** How sure the place is, in words. */
export const speakPlace = (certainty: Certainty, labels: Labels) => tale(labels, certainty);

/** "27 narratives (tales: 15, proverbs: 12)". */
export function speakCluster({ count, genres }: Cluster, labels: Labels): string {
  const parts = GENRES.filter(g => genres[g]).map(g => fill(tale(labels, `${g}s`), genres[g]!));
  return `${fill(tale(labels, 'clusterOf'), count)} (${parts.join(', ')})`;
}

const fill = (pattern: string, n: number) => pattern.replace('{0}', String(n));
