const REST = 700; // ms without a change before something is said

/** Says aloud what stands still for a moment, so that a reader in a hurry hears one count and not seven. */
export class Announcer {
  private readonly region = document.createElement('p');
  private said = '';
  private timer = 0;

  constructor() {
    this.region.className = 'visually-hidden';
    this.region.setAttribute('role', 'status');
  }

  get text(): string { return this.said; }
  set text(value: string) {
    if (value === this.said) return;
    this.said = value;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => { this.region.textContent = this.said; }, REST);
  }

  /** Speaks from inside the open sheet, since what lies outside of it is not heard. */
  follow(box: HTMLElement): void {
    const sheet = box.querySelector('dialog[open]');
    const home = sheet ?? box;
    if (this.region.parentElement !== home) home.append(this.region);
  }
}
