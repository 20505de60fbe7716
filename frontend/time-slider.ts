import type { Story, Years } from './map/types';

type StoryMap = HTMLElement & { story: Story | null; years: Years | null };

/**
 * `<time-slider first last legend word-…>`: which years of a story's tellings are looked at, on its map and in its lists.
 * What nobody has dated stays in sight unless the reader hides it.
 */
class TimeSlider extends HTMLElement {
  private readonly from = document.createElement('input');
  private readonly to = document.createElement('input');
  private readonly undated = document.createElement('input');
  private readonly said = document.createElement('p');

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
    this.undated.type = 'checkbox';
    this.undated.checked = true;
    this.undated.addEventListener('change', () => this.choose());
    const tick = document.createElement('label');
    tick.className = 'times-undated';
    tick.append(this.undated, this.word('undated').replace('{0}', String(this.tellings().filter(line => !line.dataset.from).length)));
    tick.hidden = this.tellings().every(line => line.dataset.from);
    box.append(legend, this.year(this.from, 'from', this.first), this.year(this.to, 'to', this.last), tick, this.said, which);
    this.append(box);
    this.say();
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

  private choose(): void {
    const years = this.years();
    const map = this.page().querySelector<StoryMap>('atlas-map');
    const whole = years.from === this.first && years.to === this.last && years.undated;
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
