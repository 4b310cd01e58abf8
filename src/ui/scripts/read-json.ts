/** A file of the site; throws where it cannot be had. What is in it is taken on trust: the same build wrote both. */
export async function readJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return (await response.json()) as T;
}
