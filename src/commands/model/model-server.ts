/** A server of language models that speaks as OpenAI's does, and which of its models is asked. */
export interface ModelServer {
  /** The address of chat completions. */
  readonly url: URL;
  readonly model: string;
  /** Sent with each request, and nowhere else. */
  readonly key: string | undefined;
}

/** The variable of the environment that holds the key. */
export const keyVariable = 'MODEL_API_KEY';

export type ParsedServer =
  { readonly ok: true; readonly server: ModelServer } | { readonly ok: false; readonly message: string };

/**
 * The server that somebody names by an address: that of the server, of its API, or of chat completions itself.
 *
 * @example
 * parseServer('http://localhost:11434', 'm', undefined) // its url is http://localhost:11434/v1/chat/completions
 */
export function parseServer(endpoint: string, model: string, key: string | undefined): ParsedServer {
  const url = URL.parse(endpoint);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    return refuse(
      `--endpoint is no address of a server. Write it with http or https, as in --endpoint http://localhost:11434/v1.`,
    );
  }
  if (url.username !== '' || url.password !== '' || url.search !== '') {
    return refuse(
      `--endpoint has a name, a password or a query in it. Write the bare address; a key goes into ${keyVariable}.`,
    );
  }
  if (key !== undefined && /[^\x21-\x7e]/.test(key)) {
    return refuse(`${keyVariable} has a space or another character in it that no key has.`);
  }
  if (key !== undefined && url.protocol === 'http:' && !isThisMachine(url.hostname)) {
    return refuse(
      `A key would go to ${url.host} for everybody on the way to read. Use an address with https, or leave ${keyVariable} empty.`,
    );
  }
  url.hash = '';
  const path = url.pathname.replace(/\/+$/, '');
  url.pathname = path.endsWith('/chat/completions') ? path : `${path === '' ? '/v1' : path}/chat/completions`;
  return { ok: true, server: { url, model, key } };
}

function refuse(message: string): ParsedServer {
  return { ok: false, message };
}

function isThisMachine(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname);
}
