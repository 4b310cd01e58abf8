/**
 * What the browser remembers for a reader, in its `localStorage`. A browser that refuses the storage remembers nothing.
 */

export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/**
 * @param value null to forget it
 * @returns whether the browser took it
 */
export function remember(key: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}
