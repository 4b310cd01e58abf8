import { byModel, type DraftedRule } from '../drafted.ts';
import type { Findings, FoundQuote } from '../findings.ts';
import type { NameCluster } from '../names/name-cluster.ts';
import { articleNames } from '../quotes/article-names.ts';
import type { DraftedSpeaker } from '../quotes/quote-draft.ts';
import type { ClaimDraft } from '../statements/draft-claims.ts';
import type { Option } from './model-question.ts';
import type { ModelChoice } from './verify-answers.ts';

/**
 * What was found, with what a model chose in the places that the rules left open. Every value of it is `perhaps`, by a rule
 * that begins with `model-`; days are those that the rules read in the words it chose.
 */
export function applyChoices(findings: Findings, choices: readonly ModelChoice[]): Findings {
  // What a name means comes last: until then candidates have the key of the name.
  const isLink = ({ question }: ModelChoice) => question.about === 'near name';
  return [...choices.filter((one) => !isLink(one)), ...choices.filter(isLink)].reduce(applyOne, findings);
}

function applyOne(findings: Findings, choice: ModelChoice): Findings {
  const { question } = choice;
  switch (question.about) {
    case 'speaker': {
      const speaker = speakerIn(choice, findings, optionOf(question.options, choice)?.means, byModel('speaker'));
      if (!speaker || speaker.is === 'article') return findings;
      return withQuote(findings, question.at, { speaker });
    }
    case 'claimant': {
      const claimant = speakerIn(choice, findings, optionOf(question.options, choice)?.means, byModel('claimant'));
      if (!claimant) return findings;
      return {
        ...findings,
        claims: findings.claims.map((claim, index): ClaimDraft => {
          if (index !== question.at) return claim;
          return { ...claim, claimant, isReported: claimant.is !== 'article' };
        }),
      };
    }
    case 'near name': {
      const record = optionOf(question.options, choice)?.means;
      return record === undefined ? findings : linked(findings, question.key, record);
    }
    case 'kind': {
      const kind = optionOf(question.options, choice)?.means;
      if (kind === undefined) return findings;
      return withCluster(findings, question.key, { kind, kindRule: byModel('kind') });
    }
    case 'day': {
      const found = findings.times[optionOf(question.options, choice)?.means ?? -1];
      if (!found) return findings;
      return withQuote(findings, question.at, { said: { ...found, time: { ...found.time, rule: byModel('day') } } });
    }
  }
}

function optionOf<Means>(options: readonly Option<Means>[], choice: ModelChoice): Option<Means> | undefined {
  return 'option' in choice ? options.find(({ id }) => id === choice.option) : undefined;
}

type Whose = ClaimDraft['claimant'];

function speakerIn(
  choice: ModelChoice,
  { names }: Findings,
  means: { readonly is: 'name'; readonly key: string } | { readonly is: 'article' } | undefined,
  rule: DraftedRule,
): Exclude<Whose, { readonly is: 'open' }> | undefined {
  if (!('words' in choice)) {
    if (!means) return undefined;
    return means.is === 'article' ? { is: 'article', rule } : { is: 'named', key: means.key, rule };
  }
  const { words } = choice;
  const named = names.clusters.find(({ mentions }) =>
    mentions.some(({ start, end }) => start === words.start && end === words.end),
  );
  return named ? { is: 'named', key: named.key, rule } : { is: 'unnamed', words, rule };
}

function withQuote(findings: Findings, at: number, change: Partial<FoundQuote>): Findings {
  return {
    ...findings,
    quotes: findings.quotes.map((quote, index) => (index === at ? { ...quote, ...change } : quote)),
  };
}

function withCluster(findings: Findings, key: string, change: Partial<NameCluster>): Findings {
  const clusters = findings.names.clusters.map((one) => (one.key === key ? { ...one, ...change } : one));
  return { ...findings, names: articleNames(findings.names.reading, clusters, findings.shared) };
}

/** A name means a record: whatever is said of its bearer is so only if that is right, and so perhaps. */
function linked(findings: Findings, key: string, record: string): Findings {
  const rule = byModel('near-name');
  const relink = <S extends DraftedSpeaker | Whose>(one: S): S =>
    one.is === 'named' && one.key === key ? { ...one, key: record, rule } : one;
  const cluster = findings.names.byKey.get(key);
  return {
    ...withCluster(findings, key, { key: record, isKnown: true }),
    near: findings.near.filter(({ name }) => name !== cluster?.name),
    quotes: findings.quotes.map((quote) => ({ ...quote, speaker: relink(quote.speaker) })),
    claims: findings.claims.map((claim) => ({ ...claim, claimant: relink(claim.claimant) })),
  };
}
