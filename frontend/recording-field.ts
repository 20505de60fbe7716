interface Given { id: string; name: string; seconds?: number }

/** What this field needs of the form around it. */
interface Form extends HTMLElement {
  labels: Record<string, string>;
  key: string;
  headers: Record<string, string>;
  keepAll(): Promise<boolean>;
}

const LARGEST = 100 * 2 ** 20; // bytes; the atlas keeps none that is larger

/** A recording: chosen, sent at once while its share is shown, heard, and taken out again. */
class RecordingField extends HTMLElement {
  private sending?: XMLHttpRequest;
  private waiting?: File; // chosen, and not with the atlas yet
  private wired = false;

  connectedCallback(): void {
    addEventListener('online', this.back);
    if (this.wired) return;
    this.wired = true;
    setTimeout(() => this.wire()); // what is in it comes in the same answer
  }

  disconnectedCallback(): void {
    removeEventListener('online', this.back);
    this.sending?.abort();
  }

  /** Whether a file that was chosen is not with the atlas yet. */
  get isBusy(): boolean { return this.waiting !== undefined; }

  private inside<T extends HTMLElement = HTMLElement>(selector: string): T { return this.querySelector<T>(selector)!; }
  private field(name: string): HTMLInputElement { return this.inside(`[name="${name}"]`); }
  private get chooser(): HTMLInputElement { return this.inside('[type="file"]'); }
  private get form(): Form { return this.closest<Form>('draft-form')!; }
  private get words(): Record<string, string> { return this.form.labels; }

  private wire(): void {
    this.chooser.addEventListener('change', event => {
      event.stopPropagation(); // nothing was typed
      const file = this.chooser.files?.[0];
      if (file) void this.send(file);
    });
    this.inside('.recording-stop').addEventListener('click', () => this.stop());
    this.inside('.recording-remove').addEventListener('click', () => this.takeOut());
    this.show();
  }

  private readonly back = () => { if (this.waiting && !this.sending) void this.send(this.waiting); };

  /** Shows what the fields of the form say. */
  show(): void {
    const id = this.field('recording').value;
    const player = this.inside<HTMLAudioElement>('audio');
    const address = id ? `/my/contributions/${this.form.key}/recording?of=${id.slice(0, 12)}` : '';
    if (player.getAttribute('src') !== (address || null)) {
      if (address) player.src = address;
      else player.removeAttribute('src');
    }
    this.inside('.recording-name').textContent = this.field('recording-name').value;
    this.inside('.recording-there').hidden = !id;
    this.inside('.recording-choosing').hidden = !!id || !!this.sending;
    this.inside('.recording-sending').hidden = !this.sending;
  }

  private async send(file: File): Promise<void> {
    this.chooser.removeAttribute('aria-invalid');
    if (file.size > LARGEST) { this.refuse(this.words['recording-too-large']); return; }
    this.waiting = file;
    if (!navigator.onLine || !await this.form.keepAll()) { this.wait('recording-offline'); return; }
    this.say('recording-sending');
    const request = new XMLHttpRequest(); // fetch does not tell how much has gone
    this.sending = request;
    this.share(0);
    request.upload.addEventListener('progress', event => this.share(event.loaded / event.total));
    request.addEventListener('load', () => this.answered(request));
    request.addEventListener('error', () => this.wait(navigator.onLine ? 'recording-failed' : 'recording-offline'));
    request.open('PUT', `/my/contributions/${this.form.key}/recording?ui=${this.dataset.ui}&name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    for (const [name, value] of Object.entries(this.form.headers)) request.setRequestHeader(name, value);
    request.send(file);
    this.show();
    this.inside('.recording-stop').focus();
  }

  private share(share: number): void {
    this.inside<HTMLProgressElement>('progress').value = share * 100;
    this.inside('.recording-share').textContent = new Intl.NumberFormat(this.dataset.ui, { style: 'percent', numberingSystem: 'latn' }).format(share);
  }

  private answered(request: XMLHttpRequest): void {
    const answer = read(request.responseText);
    const { status } = request;
    if (status === 200 && typeof answer.id === 'string') this.kept(answer as unknown as Given);
    else if (status === 422) this.refuse(String(answer.detail));
    else if (answer.reason === 'many_recordings') this.refuse(this.words['recording-many']);
    else if ([200, 401, 403].includes(status)) this.wait('signed-out');
    else this.wait('recording-failed');
  }

  private kept({ id, name }: Given): void {
    this.done();
    this.put(id, name);
    this.say('recording-kept');
    this.inside<HTMLButtonElement>('.recording-remove').focus();
  }

  /** The file stays in the page, and is sent when the network is back or somebody asks for it. */
  private wait(label: string): void {
    this.sending = undefined;
    this.show();
    this.say(label);
    this.inside('.recording-said').append(
      this.button('recording-again', () => { if (this.waiting) void this.send(this.waiting); }),
      this.button('recording-leave', () => this.stop()));
  }

  private button(label: string, task: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = `contribute-do ${label}`;
    button.textContent = this.words[label];
    button.addEventListener('click', task);
    return button;
  }

  /** Nothing of the file was kept; the reason stands at the field. */
  private refuse(sentence: string): void {
    this.done();
    this.show();
    this.inside('.recording-said').textContent = sentence;
    this.inside('.recording-said').classList.add('is-trouble');
    this.chooser.setAttribute('aria-invalid', 'true');
    this.chooser.focus();
  }

  private stop(): void {
    this.sending?.abort();
    this.done();
    this.show();
    this.say('recording-stopped');
    this.chooser.focus();
  }

  private takeOut(): void {
    this.put('', '');
    this.say('recording-removed');
    this.chooser.focus();
  }

  private done(): void {
    this.sending = undefined;
    this.waiting = undefined;
    this.chooser.value = '';
  }

  private put(id: string, name: string): void {
    this.field('recording').value = id;
    this.field('recording-name').value = name;
    this.show();
    this.field('recording').dispatchEvent(new Event('input', { bubbles: true }));
  }

  private say(label: string): void {
    this.inside('.recording-said').textContent = this.words[label];
    this.inside('.recording-said').classList.remove('is-trouble');
  }
}

function read(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {}; // a page of the sign-in
  }
}

if (!customElements.get('recording-field')) customElements.define('recording-field', RecordingField);
