import { join } from 'node:path';

import prettier from 'eslint-config-prettier';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores([
    'dist/',
    '.astro/',
    '.on-record/',
    'content/',
    'before-init*/',
    'tests/fixtures/',
    'tests/golden/content/',
  ]),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: join(import.meta.dirname, '..') },
    },
    rules: {
      // A number in a message prints as people expect it.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An empty string often means "not given", and then `||` says so.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
    },
  },
  ...astro.configs.recommended,
  prettier,
);
