/** The part of the Trusted Types API that is used here; TypeScript's own types do not have it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string | null }): unknown;
}

let isMade = false;

/**
 * Lets Pagefind start its worker, and nothing else.
 *
 * It gives the worker's address as text, which the Content-Security-Policy refuses; only the policy called "default" is
 * asked about text. This one lets through this one address. Everything that makes markup or scripts of text stays
 * refused, as if there were no policy.
 *
 * @param address the worker's address, as a path
 */
export function trustWorker(address: string): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes || isMade) return;
  isMade = true;
  trustedTypes.createPolicy('default', { createScriptURL: (url) => (url === address ? url : null) });
}
