/**
 * The operating system's own name for what went wrong; undefined for an error that is not the system's.
 *
 * @example
 * systemCode(errorOfReading('no-such-file')) // => 'ENOENT'
 */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
