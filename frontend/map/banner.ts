/** Lines at the map's upper edge: which story is being followed, and calm notices. */
export class Banner {
  private readonly chip = document.createElement('div');
  private readonly title = document.createElement('span');
  private readonly close = document.createElement('button');
  private readonly line = document.createElement('p');

  constructor(host: HTMLElement, onClose: () => void) {
    this.chip.className = 'map-story';
    this.chip.hidden = true;
    this.close.type = 'button';
    this.close.className = 'map-story-close';
    this.close.addEventListener('click', onClose);
    this.chip.append(this.title, this.close);
    this.line.className = 'map-notice';
    this.line.setAttribute('role', 'status');
    host.append(this.chip, this.line);
  }

  story(title: string, following: string, close: string): void {
    this.chip.hidden = !title;
    this.title.textContent = title ? `${following} ` : '';
    const name = document.createElement('b');
    name.textContent = title;
    this.title.append(name);
    this.close.setAttribute('aria-label', close);
    this.close.title = close;
  }

  notice(text: string): void { this.line.textContent = text; }
}
