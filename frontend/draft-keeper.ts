export type Fields = Record<string, string>;

/** How the keeping of a draft stands. */
export type Standing = 'saved' | 'saving' | 'offline' | 'signed-out' | 'elsewhere' | 'too-long' | 'failed';

/** What this browser holds of a draft: what was typed, on which version, and what may have arrived without an answer. */
interface Held { version: number; fields: Fields; sent?: Fields }

const QUIET = 700; // ms without a key before what was typed is sent
const AGAIN = 4000; // ms before another try

const PREFIX = 'tinfusin-draft-';
const same = (a: Fields, b: Fields) => {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every(key => (a[key] ?? '') === (b[key] ?? ''));
};

/** Keeps what is typed: in this browser at once, in the atlas after a short rest, or when the network is back. */
export class DraftKeeper {
  private fields: Fields;
  private sent?: Fields;
  private timer = 0;
  private sending?: Promise<boolean>;

  constructor(
    private readonly account: string, public key: string, private version: number, fields: Fields,
    private readonly headers: Record<string, string>, private readonly ui: string,
    private readonly stands: (standing: Standing) => void, private readonly kept: (key: string, when: string) => void) {
    this.fields = fields;
    addEventListener('online', this.back);
  }

  /** Lets go of the window. */
  stop(): void {
    clearTimeout(this.timer);
    removeEventListener('online', this.back);
  }

  private readonly back = () => { if (this.held()) this.soon(0); };

  /** What this browser holds that the atlas lacks; a draft that the atlas never heard of is taken up under its own key. */
  unsent(inForm: Fields): { fields: Fields; conflict: boolean } | null {
    if (this.version === 0) this.key = this.lost() ?? this.key;
    const held = this.held();
    if (!held) return null;
    if (same(held.fields, inForm)) { this.drop(); return null; }
    const onSame = held.version === this.version || (held.sent !== undefined && same(held.sent, inForm));
    return { fields: held.fields, conflict: !onSame };
  }

  /** Forgets what this browser holds. */
  drop(): void { this.store(null); }

  /** Something was typed. */
  type(fields: Fields): void {
    this.fields = fields;
    this.store({ version: this.version, fields, sent: this.sent });
    this.stands('saving');
    this.soon(QUIET);
  }

  /** Sends what is not sent yet; says whether all is kept. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.sending) await this.sending;
    return this.held() || this.version === 0 ? this.begin() : true;
  }

  private soon(after: number): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => { if (!this.sending) void this.begin(); }, after);
  }

  private begin(): Promise<boolean> {
    this.sending = this.send().finally(() => { this.sending = undefined; });
    return this.sending;
  }

  private async send(): Promise<boolean> {
    const fields = this.fields;
    this.sent = fields;
    this.store({ version: this.version, fields, sent: fields });
    try {
      const answer = await fetch(`/my/contributions/${this.key}.json?ui=${this.ui}`, {
        method: 'PUT', headers: { 'Content-Type': 'application/json', ...this.headers },
        body: JSON.stringify({ version: this.version, fields }), redirect: 'manual', // whoever is signed out is led to the sign-in, which is no answer to this
      });
      return answer.ok ? this.arrived(await answer.json(), fields) : this.refused(answer.status);
    } catch {
      this.stands(navigator.onLine ? 'failed' : 'offline');
      this.soon(AGAIN);
      return false;
    }
  }

  private arrived(now: { version: number; when: string }, fields: Fields): boolean {
    this.version = now.version;
    this.sent = undefined;
    this.kept(this.key, now.when);
    if (!same(fields, this.fields)) { this.type(this.fields); return false; }
    this.drop();
    this.stands('saved');
    return true;
  }

  private refused(status: number): boolean {
    if ([0, 401, 403].includes(status)) this.stands('signed-out');
    else if (status === 409 || status === 404) this.stands('elsewhere');
    else if (status === 413) this.stands('too-long');
    else { this.stands('failed'); this.soon(AGAIN); }
    return false;
  }

  private get place(): string { return `${PREFIX}${this.account}-${this.key}`; }

  /** The key of a draft that was begun without a network. */
  private lost(): string | undefined {
    const start = `${PREFIX}${this.account}-`;
    try {
      return Object.keys(localStorage)
        .filter(place => place.startsWith(start) && (JSON.parse(localStorage.getItem(place)!) as Held).version === 0)
        .map(place => place.slice(start.length))[0];
    } catch {
      return undefined;
    }
  }

  private held(): Held | null {
    try {
      return JSON.parse(localStorage.getItem(this.place) ?? 'null') as Held | null;
    } catch {
      return null;
    }
  }

  private store(held: Held | null): void {
    try {
      if (held) localStorage.setItem(this.place, JSON.stringify(held));
      else localStorage.removeItem(this.place);
    } catch {
      // a browser that keeps nothing still sends
    }
  }
}
