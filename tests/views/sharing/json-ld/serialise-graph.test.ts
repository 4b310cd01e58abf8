import { expect, test } from 'vitest';
import { serialiseGraph } from '../../../../src/views/sharing/json-ld/serialise-graph.ts';

test('a graph says its vocabulary, and cannot end the script element it stands in', () => {
  const name = '</script><script>alert(1)</script> <!-- & \u2028 “so”';
  const written = serialiseGraph([{ '@type': 'Place', name }]);
  expect(written).toBe(
    '{"@context":"https://schema.org","@graph":[{"@type":"Place","name":"\\u003c/script\\u003e\\u003cscript\\u003ealert(1)\\u003c/script\\u003e \\u003c!-- \\u0026 \\u2028 “so”"}]}',
  );
  expect(JSON.parse(written)).toEqual({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Place', name }] });
});
