/** A map in a frame of another site: no session, no cookie, nothing but the map and a way to the atlas. */
import type { Labels, Lang, Story } from './map/types';

interface Data { lang: Lang; labels: Labels; revision: string; filter: string; story?: Story; read: string; several: string }
type FramedMap = HTMLElement & { lang: Lang; labels: Labels; revision: string; filter: string; selected: string | null; story: Story | null };

const data = JSON.parse(document.getElementById('embed-data')!.textContent!) as Data;
const map = document.querySelector('atlas-map') as FramedMap | null;
const picked = document.querySelector<HTMLElement>('.embed-picked')!;

/** Offers the way to what was picked; it opens beside the site that shows the frame. */
function offer(address: string, ...texts: string[]): void {
  const link = document.createElement('a');
  link.href = address;
  link.rel = 'noopener';
  for (const text of texts) {
    const part = document.createElement('span');
    part.textContent = text;
    part.dir = 'auto';
    link.append(part, ' ');
  }
  picked.replaceChildren(link);
  link.focus({ preventScroll: true });
}

function draw(map: FramedMap): void {
  Object.assign(map, { lang: data.lang, labels: data.labels, revision: data.revision, filter: data.filter, story: data.story ?? null });
  map.addEventListener('narrative-picked', event => {
    const { slug, title } = (event as CustomEvent<{ slug: string; title: string }>).detail;
    map.selected = slug;
    offer(`narratives/${encodeURIComponent(slug)}?hl=${data.lang}`, title, data.read);
  });
  map.addEventListener('spot-picked', event => {
    const { west, south, east, north } = (event as CustomEvent<Record<string, number>>).detail;
    const question = [data.filter, `bbox=${[west, south, east, north].join()}`, `hl=${data.lang}`].filter(Boolean).join('&');
    offer(`./?${question}`, data.several);
  });
  document.querySelector<HTMLElement>('.embed-list')!.hidden = true;
}

if (map) {
  draw(map); // an element takes over what was set before it was defined
  void import('./atlas-map');
}
