/** Hands properties that were set before an element was defined to its setters. */
export function takeEarlyProperties(element: HTMLElement, keys: string[]): void {
  const bag = element as unknown as Record<string, unknown>;
  for (const key of keys) {
    if (!Object.hasOwn(element, key)) continue;
    const value = bag[key];
    delete bag[key];
    bag[key] = value;
  }
}
