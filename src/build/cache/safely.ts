/** What something gives; undefined where it failed. Whatever is wrong with a cache, a build goes on without it. */
export function safely<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
