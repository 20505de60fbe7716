type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const FIELDS = 'input, textarea, select';

/** Carries what was typed and chosen in a page to its twin, which is drawn already. The answer gives the focus back when the page is gone. */
export function handOver(page: HTMLElement): () => void {
  for (const field of page.querySelectorAll<Field>(FIELDS)) {
    const twin = isTouched(field) ? twinOf(page, field) : undefined;
    if (twin) carry(field, twin as Field);
  }
  const focused = document.activeElement;
  const next = focused instanceof HTMLElement && page.contains(focused) ? twinOf(page, focused) : undefined;
  const caret = next && focused instanceof HTMLTextAreaElement ? [focused.selectionStart, focused.selectionEnd] as const : undefined;
  return () => {
    next?.focus();
    if (caret) (next as HTMLTextAreaElement).setSelectionRange(...caret);
  };
}

function isTouched(field: Field): boolean {
  if (field instanceof HTMLSelectElement) return [...field.options].some(option => option.selected !== option.defaultSelected);
  return isTicked(field) ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
}

function isTicked(field: Field): field is HTMLInputElement {
  return field instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type);
}

/** What stands for it in the page that comes: the field of the same id or name, the link to the same address. */
function twinOf(page: HTMLElement, part: HTMLElement): HTMLElement | undefined {
  const same = (attribute: string) => `[${attribute}="${CSS.escape(part.getAttribute(attribute)!)}"]`;
  const name = ['id', 'name', 'href'].find(attribute => part.getAttribute(attribute));
  if (!name) return undefined;
  const wanted = part.localName + same(name) + (part.getAttribute('type') === 'radio' ? same('value') : '');
  return [...document.querySelectorAll<HTMLElement>(wanted)].find(other => !page.contains(other));
}

function carry(field: Field, twin: Field): void {
  if (isTicked(field) && isTicked(twin)) {
    if (twin.checked === field.checked) return;
    twin.checked = field.checked;
  } else {
    if (twin.value === field.value) return;
    twin.value = field.value;
  }
  twin.dispatchEvent(new Event('input', { bubbles: true }));
  twin.dispatchEvent(new Event('change', { bubbles: true }));
}
