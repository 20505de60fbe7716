import { handOver } from './hand-over';

/** The language and theme controls of the page frame. */
const THEME = 'tinfusin-theme';
const YEAR = 365 * 24 * 3600;
const MOMENT = 10; // ms

/** Remembers the language for a year and loads the page anew in it; an address that names a language would overrule it. */
function readIn(cookie: string, language: string): void {
  document.cookie = `${cookie}=${language}; path=/; max-age=${YEAR}; samesite=lax`;
  const address = new URL(location.href);
  if (!address.searchParams.has('hl')) return location.reload();
  address.searchParams.delete('hl');
  location.replace(address);
}

/** Switches between the light and the dark theme and remembers it. */
function turnLights(): void {
  const root = document.documentElement;
  const dark = root.dataset.theme
    ? root.dataset.theme === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
  try {
    localStorage.setItem(THEME, root.dataset.theme);
  } catch {
    // a reader who keeps nothing still gets the theme for this page
  }
}

/** While something is pressed: what is taken away under a finger is not followed. */
let pressed = false;
addEventListener('pointerdown', () => { pressed = true; }, true);
for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => setTimeout(() => { pressed = false; }), true);

/** Takes away the page that was readable before any script ran: the application has drawn its own. What was typed goes along, once the new page can be seen. */
function takeOver(): void {
  if (pressed || !document.querySelector('.shell:not(.first-page)')?.checkVisibility()) {
    setTimeout(takeOver, MOMENT); // a hidden field takes no focus
    return;
  }
  for (const page of document.querySelectorAll<HTMLElement>('.first-page')) {
    const giveFocus = handOver(page);
    page.remove();
    giveFocus();
  }
}

/** Leads a reader who skips the frame to the content; an address with a hash would count as another page. */
function skip(click: Event): void {
  click.preventDefault();
  focusOn('#content');
}

/** Gives the focus to the first of these that is there. */
function focusOn(...selectors: string[]): void {
  const target = selectors.map(selector => document.querySelector<HTMLElement>(selector)).find(Boolean);
  if (!target) return;
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus();
}

/** Keeps the search field to what the map was asked for, when a part of the question has gone. */
function asked(words: string): void {
  const box = document.querySelector<HTMLElement & { value: string }>('search-box');
  if (box && !box.contains(document.activeElement)) box.value = words;
}

declare global {
  interface Window {
    tinfusin: {
      readIn: typeof readIn;
      turnLights: typeof turnLights;
      takeOver: typeof takeOver;
      skip: typeof skip;
      focusOn: typeof focusOn;
      asked: typeof asked;
    };
  }
}

window.tinfusin = { readIn, turnLights, takeOver, skip, focusOn, asked };

export {};
