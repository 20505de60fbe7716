/** A trail for a projector: one stop at a time, arrows lead on, Escape leads out, the map flies along. */
import type { Labels, Lang, Story } from './map/types';

interface Data { lang: Lang; labels: Labels; story: Story; left: string[] }
type TrailMap = HTMLElement & { lang: Lang; labels: Labels; story: Story | null; selected: string | null; visit(lat: number, lon: number): void; whole(): void };

const data = JSON.parse(document.getElementById('slides-data')!.textContent!) as Data;
const map = document.querySelector('atlas-map') as TrailMap;
const slides = [...document.querySelectorAll<HTMLElement>('.slide')];
const leave = document.querySelector<HTMLAnchorElement>('.slides-leave')!;
const left = document.querySelector<HTMLElement>('.slides-left')!;
const previous = document.querySelector<HTMLButtonElement>('.slides-previous')!;
const next = document.querySelector<HTMLButtonElement>('.slides-next')!;
const rightToLeft = document.documentElement.dir === 'rtl';
let here = 0;

/** Slide 0 is the title, slide n the stop n; the address remembers it. */
function show(number: number, focus = true): void {
  here = Math.min(slides.length - 1, Math.max(0, number));
  slides.forEach((slide, i) => { slide.hidden = i !== here; });
  previous.disabled = here === 0;
  next.disabled = here === slides.length - 1;
  left.textContent = here ? data.left[here - 1] : '';
  history.replaceState(null, '', `${location.pathname}${location.search}#${here}`);
  slides[here].scrollTop = 0;
  if (focus) slides[here].focus({ preventScroll: true });
  fly();
}

function fly(): void {
  const place = data.story.variants.find(variant => variant.slug === `stop-${here}`);
  map.selected = place?.slug ?? null;
  if (place) map.visit?.(place.lat, place.lon);
  else map.whole?.();
}

const KEYS: Record<string, () => void> = {
  ArrowRight: () => show(here + (rightToLeft ? -1 : 1)),
  ArrowLeft: () => show(here + (rightToLeft ? 1 : -1)),
  PageDown: () => show(here + 1),
  PageUp: () => show(here - 1),
  Home: () => show(0),
  End: () => show(slides.length - 1),
  Escape: () => { location.href = leave.href; },
};

document.body.classList.add('with-script');
for (const slide of slides) slide.tabIndex = 0; // a long one is scrolled by keys
Object.assign(map, { lang: data.lang, labels: data.labels, story: data.story });
addEventListener('keydown', event => {
  const act = KEYS[event.key];
  if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  event.stopPropagation(); // the map would pan
  act();
}, true);
previous.addEventListener('click', () => show(here - 1, false));
next.addEventListener('click', () => show(here + 1, false));
map.addEventListener('narrative-picked', event => {
  show(Number((event as CustomEvent<{ slug: string }>).detail.slug.replace('stop-', '')));
});
show(Number(location.hash.slice(1)) || 0);
map.addEventListener('viewport-changed', () => fly(), { once: true }); // it first looks at the whole way
void import('./atlas-map');
