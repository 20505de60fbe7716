import { isNarrow } from './map/room';

type Height = 'peek' | 'half' | 'full';
const HEIGHTS: Height[] = ['peek', 'half', 'full'];
const FLICK = .4; // pixels per ms: a quick pull goes one step further, however short

const STYLE = `
  :host { display: flex; flex-direction: column; }
  .handle { display: none; }
  .body { flex: 1; min-block-size: 0; overflow: auto; overscroll-behavior: contain; scrollbar-gutter: stable; scrollbar-width: thin; }
  @media (max-width: 720px) {
    :host { block-size: var(--sheet-height); transition: block-size .2s ease-out; }
    :host([dragging]) { transition: none; }
    .handle { display: grid; place-items: center; flex: none; inline-size: 100%; block-size: 1.75rem; padding: 0; border: 0; background: none; color: inherit; cursor: grab; touch-action: none; }
    .handle::before { content: ''; inline-size: 2.75rem; block-size: 4px; border-radius: 2px; background: currentColor; opacity: .45; }
    .handle:focus-visible { outline: 3px solid var(--focus, Highlight); outline-offset: -3px; }
    :host([height='peek']) .body { overflow: hidden; }
  }
  @media (prefers-reduced-motion: reduce) { :host { transition: none !important; } }
  @media print { :host { block-size: auto !important; } .handle { display: none !important; } .body { overflow: visible; } }
`;

/**
 * A panel that on a phone lies at the bottom in three heights (peek, half, full) and on a wide screen is just a panel.
 * Properties: `height`, `label` (name of the handle), `heightNames` (spoken names of the heights). Event: `height-changed`.
 */
export class BottomSheet extends HTMLElement {
  static readonly observedAttributes = ['height', 'label'];
  private readonly handle = document.createElement('button');
  private readonly body = document.createElement('div');
  private names: Record<string, string> = {};
  private from?: { y: number; height: number; at: number; moved: boolean };

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = STYLE;
    this.handle.type = 'button';
    this.handle.className = 'handle';
    this.handle.setAttribute('part', 'handle');
    this.body.className = 'body';
    this.body.setAttribute('part', 'body');
    this.body.append(document.createElement('slot'));
    shadow.append(style, this.handle, this.body);
    this.listen();
  }

  get height(): Height { return (HEIGHTS as string[]).includes(this.getAttribute('height') ?? '') ? this.getAttribute('height') as Height : 'peek'; }
  set height(value: Height) { if (value !== this.getAttribute('height')) this.setAttribute('height', value); }

  get label(): string { return this.getAttribute('label') ?? ''; }
  set label(value: string) { this.setAttribute('label', value ?? ''); }

  /** Spoken names of the three heights: `{peek, half, full}`. */
  get heightNames(): Record<string, string> { return this.names; }
  set heightNames(value: Record<string, string>) { this.names = value ?? {}; this.speak(); }

  connectedCallback(): void {
    this.height = this.height;
    this.speak();
  }

  attributeChangedCallback(name: string, before: string | null): void {
    this.style.removeProperty('block-size');
    this.speak();
    if (name === 'height' && before) this.dispatchEvent(new CustomEvent('height-changed', { detail: { height: this.height }, bubbles: true }));
  }

  private speak(): void {
    const state = this.names[this.height];
    this.handle.setAttribute('aria-label', [this.label || 'Panel', state].filter(Boolean).join(', '));
    this.handle.setAttribute('aria-expanded', String(this.height !== 'peek'));
    this.body.inert = this.height === 'peek' && isNarrow() && this.hasAttribute('quiet-peek');
  }

  private step(by: number): void {
    this.height = HEIGHTS[Math.max(0, Math.min(2, HEIGHTS.indexOf(this.height) + by))];
  }

  private listen(): void {
    this.handle.addEventListener('click', event => {
      if (event.detail && this.from === undefined && this.suppressClick) { this.suppressClick = false; return; }
      this.height = this.height === 'peek' ? 'half' : this.height === 'half' ? 'full' : 'peek';
    });
    this.handle.addEventListener('keydown', event => {
      const by = { ArrowUp: 1, ArrowDown: -1, Home: -2, End: 2 }[event.key];
      if (by) { event.preventDefault(); this.step(by); }
    });
    this.handle.addEventListener('pointerdown', event => this.grab(event));
    this.handle.addEventListener('pointermove', event => this.drag(event));
    this.handle.addEventListener('pointerup', event => this.letGo(event));
    this.handle.addEventListener('pointercancel', event => this.letGo(event));
  }

  private suppressClick = false;

  private grab(event: PointerEvent): void {
    if (!isNarrow() || !event.isPrimary) return;
    this.handle.setPointerCapture(event.pointerId);
    this.suppressClick = false;
    this.from = { y: event.clientY, height: this.getBoundingClientRect().height, at: event.timeStamp, moved: false };
  }

  private drag(event: PointerEvent): void {
    if (!this.from) return;
    const pulled = this.from.y - event.clientY;
    if (Math.abs(pulled) > 5) this.from.moved = true;
    if (!this.from.moved) return;
    this.toggleAttribute('dragging', true);
    this.style.blockSize = `${Math.max(40, Math.min(innerHeight * .94, this.from.height + pulled))}px`;
  }

  /** Rests at the nearest height, or one step further in the direction of a quick pull. */
  private letGo(event: PointerEvent): void {
    const from = this.from;
    this.from = undefined;
    this.toggleAttribute('dragging', false);
    if (!from?.moved) return;
    this.suppressClick = true;
    const pulled = from.y - event.clientY;
    const quick = Math.abs(pulled) / Math.max(1, event.timeStamp - from.at) > FLICK;
    const now = this.getBoundingClientRect().height;
    this.style.removeProperty('block-size');
    if (quick) this.step(Math.sign(pulled));
    else this.height = this.nearest(now);
  }

  private nearest(pixels: number): Height {
    const rests: [Height, number][] = [['peek', innerHeight * .14], ['half', innerHeight * .5], ['full', innerHeight * .9]];
    return rests.reduce((a, b) => Math.abs(b[1] - pixels) < Math.abs(a[1] - pixels) ? b : a)[0];
  }
}

if (!customElements.get('bottom-sheet')) customElements.define('bottom-sheet', BottomSheet);
