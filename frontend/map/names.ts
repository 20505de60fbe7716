import type { Lang, LonLat, RegionProperties, Town } from './types';

/** The name in the reader's language, and the local one below it when it differs. */
export interface Naming { text: string; local?: string }

export interface Water { name: Record<Lang, string>; at: LonLat; angle: number; size: number; from: number; to: number }

/** Seas, gulfs and the tropic: names known to every atlas, so they live with the drawing. */
export const WATERS: Water[] = [
  { name: { en: 'Atlantic Ocean', fr: 'Océan Atlantique', ar: 'المحيط الأطلسي' }, at: [-20.4, 25.4], angle: -62, size: 19, from: 0, to: 8 },
  { name: { en: 'Mediterranean Sea', fr: 'Mer Méditerranée', ar: 'البحر الأبيض المتوسط' }, at: [18.2, 34.6], angle: 5, size: 16, from: 0, to: 8 },
  { name: { en: 'Gulf of Guinea', fr: 'Golfe de Guinée', ar: 'خليج غينيا' }, at: [2.4, 4.3], angle: 0, size: 14, from: 4.5, to: 9 },
  { name: { en: 'Gulf of Sidra', fr: 'Golfe de Syrte', ar: 'خليج سرت' }, at: [18.3, 31.5], angle: 0, size: 12, from: 5.5, to: 10 },
  { name: { en: 'Gulf of Gabès', fr: 'Golfe de Gabès', ar: 'خليج قابس' }, at: [10.75, 34.15], angle: -35, size: 11, from: 6.5, to: 11 },
  { name: { en: 'Red Sea', fr: 'Mer Rouge', ar: 'البحر الأحمر' }, at: [37.2, 22.2], angle: 58, size: 14, from: 4.5, to: 9 },
  { name: { en: 'Strait of Gibraltar', fr: 'Détroit de Gibraltar', ar: 'مضيق جبل طارق' }, at: [-6.2, 35.9], angle: 0, size: 10, from: 7, to: 11 },
];

export const TROPIC_NAME: Record<Lang, string> = { en: 'Tropic of Cancer', fr: 'Tropique du Cancer', ar: 'مدار السرطان' };

export function regionName(region: RegionProperties, lang: Lang): Naming {
  const name = region[`name_${lang}`] || region.name_en;
  return named(name.replace(/ \([^)]*\)$/, ''), region.endonym); // what stands in brackets is for lists
}

/** Tifinagh first: it is the rarer sight, and the script of the place where it is used. */
export function townName(town: Town, lang: Lang): Naming {
  return named(town[lang] || town.en, town.tfng || town.local);
}

export function riverName(river: { name: string; name_fr: string; name_ar: string }, lang: Lang): string {
  if (lang === 'fr') return river.name_fr || river.name;
  return lang === 'ar' ? river.name_ar || river.name : river.name;
}

function named(text: string, local?: string): Naming {
  return local && plain(local) !== plain(text) ? { text, local } : { text };
}

const plain = (s: string) => s.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase().trim();

/** Whether the text is written from right to left (Arabic, N'Ko, Adlam), where letters must not be spaced. */
export const isRightToLeft = (text: string) => /[\u0590-\u08ff]|\ud83a[\udd00-\udd5f]/.test(text);
