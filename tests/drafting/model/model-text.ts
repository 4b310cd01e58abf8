import { findIn, publishedOn } from '../../../src/drafting/findings.ts';
import { findQuestions } from '../../../src/drafting/model/find-questions.ts';
import type { KnownName } from '../../../src/drafting/names/known-names.ts';
import { articleOf } from '../draft-text.ts';

/** A text in which rules leave open who speaks, whose a statement is, whom a name means, what Maruna is, and when Orr spoke. */
export const openText = `Averland closed its harbour on Monday after a strike by pilots. Ports Minister Tobias Orr met Lena Quill of the Pilots’ Union on Sunday.

It was a long evening at the harbour office. A clerk in a green coat kept the door.

“Nobody leaves this room before we have a number.” The lamps went out twice.

Orr and Quill left by the back stairs. “The sea does not wait for signatures, and neither do we.”

On Friday Orr went to the crews. “I will not be back without a paper,” Orr told them. They long for Maruna and her songs.

Veldra has paid 40 million crowns for the new pier, it is said in the town.
`;

export const knownToRecord: readonly KnownName[] = [
  { kind: 'actors', id: 'ada-quill', names: ['Ada Quill'], nameKind: 'person' },
  { kind: 'actors', id: 'bo-quill', names: ['Bo Quill'], nameKind: 'person' },
];

export const openArticle = articleOf(openText, 'en', knownToRecord);
export const openFindings = findIn(openArticle);
export const openQuestions = findQuestions(openFindings, publishedOn(openArticle));
