import './place-field';
import './recording-field';
import { DraftKeeper, type Fields, type Standing } from './draft-keeper';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
interface Trouble { field: string; sentence: string }
interface Similar { slug: string; title: string }

const RIGHT_TO_LEFT = ['Arab', 'Nkoo', 'Adlm'];
const ENOUGH = 80; // letters of a narrative from which on others are likely to be recognised
const GUESSING = 1500; // ms without a key before the atlas guesses
const MOST_GUESSED = 18000;

/** The form of a contribution: gathers what stands in its fields, and has it kept. */
class DraftForm extends HTMLElement {
  declare labels: Record<string, string>; // set by the server, perhaps before this class is known
  readonly headers: Record<string, string> = {}; // what the doors ask for
  private keeper?: DraftKeeper;
  private guessing = 0;
  private guessed = '';

  connectedCallback(): void {
    this.addEventListener('input', this.typed);
    this.addEventListener('change', this.typed);
    this.addEventListener('click', this.clicked);
    setTimeout(() => { if (this.isConnected && !this.keeper) this.begin(); }); // fields and labels come in the same answer
  }

  disconnectedCallback(): void {
    this.keeper?.stop();
    this.keeper = undefined;
    clearTimeout(this.guessing);
  }

  /** Says all that keeps the draft from being handed in, with ways to where it is. */
  showTroubles(troubles: Trouble[]): void {
    this.querySelectorAll('[aria-invalid]').forEach(field => field.removeAttribute('aria-invalid'));
    this.querySelectorAll('.field-trouble').forEach(said => said.remove());
    const list = document.createElement('ul');
    for (const trouble of troubles) list.append(this.troubleLine(trouble));
    this.answer('refused', this.labels.troubles, list);
  }

  private troubleLine({ field, sentence }: Trouble): HTMLElement {
    const [line, way] = [document.createElement('li'), document.createElement('a')];
    const box = this.querySelector<HTMLElement>(`[data-field="${field}"]`);
    const input = box?.querySelector<Field>(`[name="${field}"]`);
    way.href = '#';
    way.setAttribute('router-ignore', '');
    way.textContent = sentence;
    way.addEventListener('click', event => { event.preventDefault(); this.lead(input); });
    if (box && input) {
      const said = document.createElement('p');
      said.className = 'field-trouble';
      said.id = `trouble-${field}`;
      said.textContent = sentence;
      box.append(said);
      input.setAttribute('aria-invalid', 'true');
    }
    line.append(way);
    return line;
  }

  private lead(input?: Field | null): void {
    if (!input) return;
    input.closest('details')?.setAttribute('open', '');
    input.scrollIntoView({ block: 'center' });
    input.focus({ preventScroll: true });
  }

  private answer(kind: string, sentence: string, ...more: HTMLElement[]): void {
    const box = this.querySelector<HTMLElement>('.draft-answer')!;
    const words = document.createElement('p');
    words.textContent = sentence;
    box.className = `draft-answer answer ${kind}`;
    box.setAttribute('role', kind === 'refused' ? 'alert' : 'status');
    box.replaceChildren(words, ...more);
    box.hidden = false;
    box.focus();
  }

  private begin(): void {
    const { account = '', key = '', version = '0', csrf, csrfHeader, ui = 'en' } = this.dataset;
    if (csrf && csrfHeader) this.headers[csrfHeader] = csrf;
    this.keeper = new DraftKeeper(account, key, Number(version), this.gather(), this.headers, ui,
      standing => this.stands(standing), (kept, when) => this.kept(kept, when));
    this.takeUp();
    this.turn();
    this.count();
    this.openFilled();
    this.toggleAttribute('ready', true);
  }

  /** Words that an earlier visit could not send. */
  private takeUp(): void {
    const found = this.keeper!.unsent(this.gather());
    if (!found) return;
    if (!found.conflict) { this.fill(found.fields); this.answer('done', this.labels['found-unsent']); return; }
    const ways = document.createElement('div');
    ways.className = 'words-ways';
    ways.append(
      this.button('keep-mine', () => this.fill(found.fields)),
      this.button('keep-theirs', () => this.keeper!.drop()));
    this.answer('refused', this.labels['two-versions'], ways);
  }

  private button(label: string, task: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'contribute-do';
    button.textContent = this.labels[label];
    button.addEventListener('click', () => { this.querySelector<HTMLElement>('.draft-answer')!.hidden = true; task(); });
    return button;
  }

  private get fields(): Field[] { return [...this.querySelectorAll<Field>('[name]')]; }

  private gather(): Fields {
    const fields: Fields = {};
    for (const field of this.fields) {
      const ticked = !(field instanceof HTMLInputElement) || !['radio', 'checkbox'].includes(field.type) || field.checked;
      if (ticked && field.value) fields[field.name] = field.value;
    }
    return fields;
  }

  private fill(fields: Fields): void {
    for (const field of this.fields) {
      const value = fields[field.name] ?? '';
      if (field instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type)) field.checked = field.value === value;
      else field.value = value;
    }
    this.querySelector<HTMLElement & { markTyped(): void }>('place-field')?.markTyped();
    this.recording?.show();
    this.turn();
    this.count();
    this.openFilled();
    this.keeper!.type(this.gather());
  }

  private readonly typed = (event: Event) => {
    const field = event.target as Field;
    if (!this.keeper || field.id === 'draft-words') return;
    field.removeAttribute?.('aria-invalid');
    field.closest?.('[data-field]')?.querySelector('.field-trouble')?.remove();
    this.keeper.type(this.gather());
    this.turn();
    this.count();
    if (['text', 'summary', 'translation'].includes(field.name)) this.guessSoon();
  };

  private readonly clicked = (event: Event) => {
    const target = event.target as HTMLElement;
    const way = target.closest<HTMLAnchorElement>('.draft-parts a');
    if (way) {
      event.preventDefault();
      const heading = this.querySelector<HTMLElement>(`${way.getAttribute('href')} h2`)!;
      heading.scrollIntoView({ block: 'start' });
      heading.focus({ preventScroll: true });
    } else if (target.closest('.draft-go')) void this.go();
  };

  /** Hands it in once all is kept. */
  private async go(): Promise<void> {
    const words = this.querySelector<HTMLTextAreaElement>('#draft-words')!.value;
    if (this.recording?.isBusy) { this.answer('refused', this.labels['recording-busy']); return; }
    if (await this.keepAll()) this.dispatchEvent(new CustomEvent('draft-go', { detail: { words } }));
  }

  /** Sends all that stands in the fields; says whether the atlas has it. */
  async keepAll(): Promise<boolean> {
    this.keeper!.type(this.gather());
    for (let tries = 0; tries < 3; tries++) if (await this.keeper!.flush()) return true;
    return false;
  }

  /** Under which the atlas keeps the draft. */
  get key(): string { return this.keeper?.key ?? this.dataset.key!; }

  private get recording() { return this.querySelector<HTMLElement & { isBusy: boolean; show(): void }>('recording-field'); }

  private stands(standing: Standing): void {
    const state = this.querySelector<HTMLElement>('.draft-state')!;
    if (state.dataset.standing === standing) return;
    state.dataset.standing = standing;
    const said = document.createElement('span');
    said.textContent = this.labels[standing];
    state.replaceChildren(said);
    if (standing === 'elsewhere') state.append(' ', this.button('look', () => location.reload()));
  }

  /** The draft has an address of its own from its first word on. */
  private kept(key: string, when: string): void {
    const address = `/contribute/${key}`;
    if (location.pathname === '/contribute') history.replaceState(history.state, '', address);
    const field = this.querySelector<HTMLInputElement>('[name="recorded"]');
    if (!field) return;
    let said = this.querySelector<HTMLElement>('.date-said');
    if (!said) {
      said = document.createElement('p');
      said.className = 'date-said field-hint';
      said.setAttribute('role', 'status');
      field.after(said);
    }
    said.textContent = !field.value.trim() ? '' : when ? this.labels.understood.replace('{0}', when) : this.labels['not-understood'];
  }

  /** The narrative's field is written in the direction that was chosen, else in that of its letters. */
  private turn(): void {
    const fields = this.gather();
    const text = this.querySelector<HTMLElement>('[name="text"]')!;
    text.dir = fields.direction ?? (fields.script ? (RIGHT_TO_LEFT.includes(fields.script) ? 'rtl' : 'ltr') : 'auto');
    if (fields.language) text.lang = fields.script ? `${fields.language}-${fields.script}` : fields.language;
  }

  /** Marks the parts that are complete. */
  private count(): void {
    const fields = this.gather();
    for (const part of this.querySelectorAll<HTMLElement>('[data-needs]')) {
      const needs = part.dataset.needs!.split(' ').filter(Boolean);
      const done = needs.length > 0 && needs.every(need => need.split('|').some(name => fields[name]?.trim()));
      const way = this.querySelector<HTMLElement>(`[data-part="${part.id.slice('part-'.length)}"]`)!;
      way.toggleAttribute('data-done', done);
      way.querySelector('a')!.title = done ? this.labels.done : '';
    }
  }

  private openFilled(): void {
    for (const below of this.querySelectorAll('details.draft-below')) {
      if ([...below.querySelectorAll<Field>('textarea, input')].some(field => field.value)) below.setAttribute('open', '');
    }
  }

  private guessSoon(): void {
    clearTimeout(this.guessing);
    this.guessing = window.setTimeout(() => void this.guess(), GUESSING);
  }

  /** Shows stories that this may be one of. */
  private async guess(): Promise<void> {
    const fields = this.gather();
    const text = [fields.translation, fields.summary, fields.text].filter(Boolean).join('\n').slice(0, MOST_GUESSED);
    if (text.length < ENOUGH || text === this.guessed) return;
    this.guessed = text;
    try {
      const answer = await fetch(`/similar.json?ui=${this.dataset.ui}`, {
        method: 'POST', headers: { 'Content-Type': 'text/plain;charset=UTF-8' }, body: text });
      if (answer.ok) this.showSimilar((await answer.json() as Similar[]).slice(0, 3));
    } catch {
      // without a network nobody guesses
    }
  }

  private showSimilar(found: Similar[]): void {
    const box = this.querySelector<HTMLElement>('.draft-similar')!;
    box.replaceChildren();
    if (!found.length) return;
    const [head, hint, list] = [document.createElement('p'), document.createElement('p'), document.createElement('ul')];
    head.className = 'similar-head';
    head.textContent = this.labels.similar;
    hint.className = 'field-hint';
    hint.textContent = this.labels['similar-hint'];
    for (const { slug, title } of found) {
      const [line, way] = [document.createElement('li'), document.createElement('a')];
      way.href = `/narratives/${encodeURIComponent(slug)}`;
      way.target = '_blank';
      way.rel = 'noopener';
      way.dir = 'auto';
      way.textContent = title;
      line.append(way);
      list.append(line);
    }
    box.append(head, list, hint);
  }
}

if (!customElements.get('draft-form')) customElements.define('draft-form', DraftForm);
