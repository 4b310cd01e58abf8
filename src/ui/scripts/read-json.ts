/**
 * Fetches a file of the site; throws where that fails. Its form is not checked, because the same build wrote the file
 * and this script.
 */
export async function readJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return (await response.json()) as T;
}
