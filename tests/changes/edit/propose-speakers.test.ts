import { describe, expect, test } from 'vitest';
import { proposeClaimant, proposeSpeaker, type SpeakerProposal } from '../../../src/changes/edit/propose-speakers.ts';
import { contentWith } from '../../support/editing-content.ts';

const actor = (name: string, alternate: string) =>
  `---\nname: ${name}\nkind: person\nalternateName: [${alternate}]\nsummary: Invented.\n---\n`;

function proposed(body: string, words: string, propose = proposeSpeaker): SpeakerProposal {
  const { corpus } = contentWith({
    'actors/ana': actor('Ana Rivera', 'Rivera'),
    'actors/ben': actor('Ben Okafor', 'Okafor'),
    'sources/post':
      '---\npublisher: Averland Post\ndatePublished: 2031-05-06\ninLanguage: en\nkind: news report\n---\nInvented.\n',
    'articles/tolls': `---\nheadline: Tolls\nheadlineFrom: source\nsource: post\ndatePublished: 2031-05-06\ninLanguage: en\nsummary: Invented.\n---\n${body}\n`,
  }).built;
  const text = corpus.texts.get('articles/tolls')?.text ?? '';
  const start = text.indexOf(words);
  return propose(corpus, 'tolls', [{ start, end: start + words.length }]);
}

describe('a proposed speaker', () => {
  test.each([
    ['“No tolls,” Rivera said.', 'ana', 'Rivera said'],
    ['“No tolls,” said the harbour master Ana Rivera.', 'ana', 'said the harbour master Ana Rivera'],
    ['“No tolls,” Rivera, the harbour master, said.', 'ana', 'Rivera, the harbour master, said'],
    ['Rivera was told by Okafor. “No tolls,” Okafor added.', 'ben', 'Okafor added'],
    ['“Ask Okafor. No tolls,” Rivera said.', 'ana', 'Rivera said'],
    ['There, Rivera spoke of “No tolls” for all.', 'ana', 'Rivera spoke of'],
  ])('is sure in %j, with the words that say so', (text, id, words) => {
    expect(proposed(text, 'No tolls')).toMatchObject({ answer: 'sure', candidates: [{ actor: id, words }] });
  });

  test('is perhaps the speaker of the paragraph before, with the reason', () => {
    expect(proposed('“It is late,” Rivera said.\n\n“No tolls.”', 'No tolls')).toEqual({
      answer: 'perhaps',
      candidates: [
        {
          actor: 'ana',
          reason: 'the speaker of the paragraph before, which may have ended',
          words: 'Rivera said',
        },
      ],
      described: undefined,
      unknown: undefined,
    });
  });

  test.each([
    ['“No tolls,” said a lawyer for Rivera.', 'a lawyer for Rivera'],
    ['“No tolls,” the mayor told Okafor.', 'the mayor'],
    ['Officials said Rivera wanted “No tolls” at all.', 'Officials'],
  ])('is nobody in %j, with the article’s words for who speaks', (text, described) => {
    expect(proposed(text, 'No tolls')).toEqual({ answer: 'nobody', candidates: [], described, unknown: undefined });
  });

  test.each([
    ['Dana Orr spoke. “No tolls,” Orr said.', { named: 'Orr', fullName: 'Dana Orr' }],
    ['“No tolls,” said Averland’s harbour master Dana Orr.', { named: 'Dana Orr', fullName: 'Dana Orr' }],
    ['“No tolls,” said President Dana Orr.', { named: 'Dana Orr', fullName: 'Dana Orr' }],
    [
      'The Port Authority of Selwyn said there were “No tolls” in Port Selwyn.',
      { named: 'Port Authority of Selwyn', fullName: 'Port Authority of Selwyn' },
    ],
    ['“No tolls,” said the Ministry for the Sea.', { named: 'Ministry for the Sea', fullName: 'Ministry for the Sea' }],
    ['“No tolls,” she said.', undefined],
  ])('has in %j a name without a record', (text, unknown) => {
    expect(proposed(text, 'No tolls')).toMatchObject({ answer: 'nobody', unknown });
  });
});

test('a claim that nobody makes is the article’s', () => {
  expect(proposed('Rivera left. Forty ships lay idle.', 'Forty ships lay idle', proposeClaimant).answer).toBe(
    'article',
  );
});
