const answers = new Map<string, Promise<unknown>>();

/** Fetches a JSON file once per page, however many maps ask for it; a failed answer may be asked again. */
export function fetchOnce<T>(url: string): Promise<T> {
  let answer = answers.get(url);
  if (!answer) {
    answer = fetchJson<T>(url);
    answer.catch(() => answers.delete(url));
    answers.set(url, answer);
  }
  return answer as Promise<T>;
}

/** Fetches JSON of this origin; throws when the answer is not 2xx. */
export async function fetchJson<T>(url: string, signal?: AbortSignal): Promise<T> {
  const answer = await fetch(url, { signal, headers: { accept: 'application/json' } });
  if (!answer.ok) throw new Error(`${answer.status} for ${url}`);
  return await answer.json() as T;
}
