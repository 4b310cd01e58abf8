import { expect, test } from 'vitest';
import { fingerprint } from '../../../src/record/source/fingerprint.ts';
import { systemCode } from '../../../src/record/source/system-code.ts';

test('a fingerprint is the SHA-256 of bytes, or of a text in UTF-8', () => {
  expect(fingerprint('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(fingerprint('hello')).toBe('2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824');
  expect(fingerprint(Buffer.from('hello'))).toBe(fingerprint('hello'));
  expect(fingerprint('hello', 'base64')).toBe('LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=');
});

test.each([
  [Object.assign(new Error('no such file'), { code: 'ENOENT' }), 'ENOENT'],
  [new Error('no such file'), undefined],
  [Object.assign(new Error('no such file'), { code: 2 }), undefined],
  [{ code: 'ENOENT' }, undefined],
  ['ENOENT', undefined],
])('%j names what went wrong in the system as %s', (error, code) => {
  expect(systemCode(error)).toBe(code);
});
