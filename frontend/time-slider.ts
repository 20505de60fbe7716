import type { Story, Years } from './map/types';

const YEARS = 'years';
const UNDATED = 'undated';

type StoryMap = HTMLElement & { story: Story | null; years: Years | null };

/**
 * `<time-slider of first last legend word-…>`: which years of a story's tellings are looked at, on its map and in its lists.
 * What nobody has dated stays in sight unless the reader hides it. The choice stands in the address (`years=1890-1930`,
 * `undated=no`), so that a link shows the same.
 */
class TimeSlider extends HTMLElement {
  private readonly from = document.createElement('input');
  private readonly to = document.createElement('input');
  private readonly undated = document.createElement('input');
  private readonly said = document.createElement('p');
  private readonly all = document.createElement('button');

  connectedCallback(): void {
    if (this.firstChild) return;
    const box = document.createElement('fieldset');
    const legend = document.createElement('legend');
    legend.textContent = this.getAttribute('legend');
    const which = document.createElement('p');
    which.className = 'times-which';
    which.textContent = this.word('which');
    this.said.className = 'times-said';
    this.said.setAttribute('role', 'status');
    const asked = this.asked();
    this.undated.type = 'checkbox';
    this.undated.checked = asked.undated;
    this.undated.addEventListener('change', () => this.choose());
    this.all.type = 'button';
    this.all.className = 'times-all';
    this.all.textContent = this.word('reset');
    this.all.addEventListener('click', () => this.reset());
    this.addEventListener('change', () => this.keepInAddress());
    const tick = document.createElement('label');
    tick.className = 'times-undated';
    tick.append(this.undated, this.word('undated').replace('{0}', String(this.tellings().filter(line => !line.dataset.from).length)));
    tick.hidden = this.tellings().every(line => line.dataset.from);
    box.append(legend, this.year(this.from, 'from', asked.from), this.year(this.to, 'to', asked.to), tick, this.said, this.all, which);
    this.append(box);
    this.choose();
  }

  private get first(): number { return Number(this.getAttribute('first')); }
  private get last(): number { return Number(this.getAttribute('last')); }
  private word(key: string): string { return this.getAttribute(`word-${key}`) ?? ''; }

  private year(input: HTMLInputElement, key: string, value: number): HTMLElement {
    const label = document.createElement('label');
    const shown = document.createElement('output');
    input.type = 'range';
    [input.min, input.max, input.step, input.value] = [String(this.first), String(this.last), '1', String(value)];
    shown.textContent = input.value;
    input.addEventListener('input', () => { this.keepOrder(input); this.choose(); });
    label.append(this.word(key), input, shown);
    label.className = 'times-year';
    return label;
  }

  /** One end never passes the other: it takes it along. */
  private keepOrder(moved: HTMLInputElement): void {
    if (Number(this.from.value) > Number(this.to.value)) (moved === this.from ? this.to : this.from).value = moved.value;
    for (const input of [this.from, this.to]) input.nextElementSibling!.textContent = input.value;
  }

  private years(): Years { return { from: Number(this.from.value), to: Number(this.to.value), undated: this.undated.checked }; }

  /** What the address asks for; all years when it asks for none that there are, or is still that of the page before. */
  private asked(): Years {
    const all = { from: this.first, to: this.last, undated: true };
    if (!location.pathname.endsWith(`/stories/${this.getAttribute('of')}`)) return all;
    const query = new URLSearchParams(location.search);
    const [from, to] = (/^(\d{1,4})-(\d{1,4})$/.exec(query.get(YEARS) ?? '') ?? []).slice(1).map(Number);
    const undated = query.get(UNDATED) !== 'no';
    if (!(from <= to) || from > this.last || to < this.first) return { ...all, undated };
    return { from: Math.max(from, this.first), to: Math.min(to, this.last), undated };
  }

  private keepInAddress(): void {
    const { from, to, undated } = this.years();
    const address = new URL(location.href);
    if (from === this.first && to === this.last) address.searchParams.delete(YEARS);
    else address.searchParams.set(YEARS, `${from}-${to}`);
    if (undated) address.searchParams.delete(UNDATED);
    else address.searchParams.set(UNDATED, 'no');
    history.replaceState(history.state, '', address);
  }

  private reset(): void {
    this.undated.checked = true;
    [this.from.value, this.to.value] = [String(this.first), String(this.last)];
    this.keepOrder(this.from);
    this.choose();
    this.keepInAddress();
    this.from.focus();
  }

  private choose(): void {
    const years = this.years();
    const map = this.page().querySelector<StoryMap>('atlas-map');
    const whole = years.from === this.first && years.to === this.last && years.undated;
    this.all.hidden = whole;
    if (map) map.years = whole ? null : years;
    const gone = new Set<string>();
    for (const line of this.tellings()) {
      const { from, to, telling } = line.dataset;
      line.hidden = from ? Number(from) > years.to || Number(to) < years.from : !years.undated;
      if (line.hidden) gone.add(telling!);
    }
    for (const line of this.page().querySelectorAll<HTMLElement>('[data-ends]')) line.hidden = line.dataset.ends!.split(' ').some(end => gone.has(end));
    for (const list of this.page().querySelectorAll<HTMLElement>('.variants .variant-list')) {
      list.hidden = [...list.children].every(line => (line as HTMLElement).hidden);
      if (list.previousElementSibling?.localName === 'h4') (list.previousElementSibling as HTMLElement).hidden = list.hidden;
    }
    this.say();
  }

  private say(): void {
    const all = this.tellings();
    const seen = all.filter(line => !line.hidden).length;
    this.said.textContent = seen === all.length ? this.word('all').replace('{0}', String(seen))
      : this.word('said').replace('{0}', String(seen)).replace('{1}', String(all.length)).replace('{2}', this.from.value).replace('{3}', this.to.value);
  }

  private page(): Element { return this.closest('article') ?? document.body; }

  private tellings(): HTMLElement[] { return [...this.page().querySelectorAll<HTMLElement>('[data-telling]')]; }
}

if (!customElements.get('time-slider')) customElements.define('time-slider', TimeSlider);

export {};
