/** What a reading page can do beyond being read: copy a text, show an original or its translation alone, be printed. */
const SHOWN = 'tinfusin-texts';
const CHOICES = ['both', 'original', 'translation'];
const SAID = 4000; // ms that "copied" stands

/** `<copy-text from label done>`: a button that copies the text of the element `from` and says so. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.getAttribute('label');
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    button.addEventListener('click', () => void this.copy(status));
    this.append(button, status);
  }

  private async copy(status: HTMLElement): Promise<void> {
    const text = document.getElementById(this.getAttribute('from') ?? '');
    if (!text) return;
    const copied = await write(text);
    status.textContent = copied ? this.getAttribute('done') : '';
    setTimeout(() => { status.textContent = ''; }, SAID);
  }
}

/** Browsers give the clipboard to safe addresses alone; elsewhere the marked text is copied the old way. */
async function write(element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent ?? '');
    return true;
  } catch {
    getSelection()?.selectAllChildren(element);
    return document.execCommand('copy');
  }
}

/** `<text-choice legend both original translation>`: which of two texts is shown; the choice is remembered. */
class TextChoice extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild) return;
    const box = document.createElement('fieldset');
    const legend = document.createElement('legend');
    legend.textContent = this.getAttribute('legend');
    box.append(legend, ...CHOICES.map(choice => this.radio(choice)));
    this.append(box);
    show(remembered());
  }

  private radio(choice: string): HTMLLabelElement {
    const radio = document.createElement('input');
    radio.type = 'radio';
    radio.name = 'texts';
    radio.value = choice;
    radio.checked = choice === remembered();
    radio.addEventListener('change', () => { remember(choice); show(choice); });
    const label = document.createElement('label');
    label.append(radio, this.getAttribute(choice) ?? '');
    return label;
  }
}

function show(choice: string): void { document.documentElement.dataset.texts = choice; }

function remembered(): string {
  try {
    const choice = localStorage.getItem(SHOWN) ?? '';
    return CHOICES.includes(choice) ? choice : 'both';
  } catch {
    return 'both';
  }
}

function remember(choice: string): void {
  try {
    localStorage.setItem(SHOWN, choice);
  } catch {
    // a reader who keeps nothing still reads this page as chosen
  }
}

const PAPER = { narrative: 454, story: 640 }; // CSS pixels: 12 and 17 cm

/** A map keeps its layout on paper and is scaled as a whole: laid out anew it would show another part. */
function fitMapsToPaper(): void {
  for (const map of document.querySelectorAll<HTMLElement>('.reading-map atlas-map')) {
    const { offsetWidth: wide, offsetHeight: high } = map;
    if (!wide) continue;
    const room = map.closest('.story') ? PAPER.story : PAPER.narrative;
    map.style.setProperty('--on-screen-width', `${wide}px`);
    map.style.setProperty('--on-screen-height', `${high}px`);
    map.style.setProperty('--on-paper', String(Math.min(1, room / wide)));
  }
}

addEventListener('beforeprint', fitMapsToPaper);

if (!customElements.get('copy-text')) customElements.define('copy-text', CopyText);
if (!customElements.get('text-choice')) customElements.define('text-choice', TextChoice);

export {};
