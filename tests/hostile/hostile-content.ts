/**
 * The content of the hostile site: every attack that can be accepted, planted in every field of words of every kind.
 *
 * There are several sets of one record of each kind, which refer to each other; in each set every field holds another
 * attack, so that over the sets each attack has stood in many fields, and each field has held many attacks.
 */
import { kinds, type Kind } from '../../src/record/schemas/kinds.ts';
import { acceptedIds, textAttacks } from './attacks.ts';
import { baseRecords, markdownText, writtenRecord, yamlText, type WrittenFields } from './records.ts';

/** A text, where it was planted. */
export interface Planted {
  readonly kind: Kind;
  readonly id: string;
  /** The field, or `body`. */
  readonly field: string;
  readonly text: string;
}

export interface HostileContent {
  /** Text of every file by its path below the content folder. */
  readonly files: Readonly<Record<string, string>>;
  readonly planted: readonly Planted[];
}

/** How many sets there are: with fewer, some attack would stand in too few fields. */
export const sets = 26;

export function hostileContent(): HostileContent {
  const files: Record<string, string> = baseRecords();
  const planted: Planted[] = [];
  for (let set = 0; set < sets; set += 1) {
    const id = `set-${set}`;
    let turn = 0;
    /** The next attack, noted down as planted. It differs between sets and between fields. */
    const next = (kind: Kind, field: string): string => {
      const attack = textAttacks[(set * 5 + turn * 11) % textAttacks.length];
      turn += 1;
      const text = attack?.text ?? '';
      planted.push({ kind, id, field, text });
      return text;
    };
    const field = (kind: Kind, name: string): string => yamlText(next(kind, name));
    const add = (kind: Kind, fields: WrittenFields, body: string): void => {
      const common = {
        corrections: `\n  - date: 2031-06-01\n    text: ${field(kind, 'corrections')}`,
        formerIds: `\n  - was-${id}`,
      };
      files[`${kind}/${id}.md`] = writtenRecord(kind, { ...fields, ...common }, body);
    };
    const prose = (kind: Kind): string => `${markdownText(next(kind, 'body'))}\n`;

    // A name has to be one record's alone.
    const name = `${next('actors', 'name')} A${set}`;
    const place = `${next('places', 'name')} P${set}`;
    const said = next('quotes', 'exact').trim();
    const claimed = next('claims', 'evidence').trim();
    const held = next('events', 'evidence').trim();
    const paragraphs = [
      `Now ${name} said: “Q${set} ${said} q${set}” in ${place} again.`,
      `They claim that C${set} ${claimed} c${set} holds.`,
      `Then E${set} ${held} e${set} happened.`,
      next('articles', 'body'),
    ];
    const evidence = (words: string): string => `\n  - article: ${id}\n    exact: ${yamlText(words)}`;

    add(
      'sources',
      {
        publisher: field('sources', 'publisher'),
        headline: field('sources', 'headline'),
        url: `https://averland.example/${set}?a=1&b=%22%3E#x`,
        archivedAt: `https://archive.averland.example/*/https://averland.example/${set}`,
      },
      prose('sources'),
    );
    add(
      'actors',
      {
        name: yamlText(name),
        summary: field('actors', 'summary'),
        alternateName: `\n  - ${yamlText(`${next('actors', 'alternateName')} B${set}`)}`,
        roles: `\n  - title: ${field('actors', 'roles.title')}\n    organization: base\n    sources: [${id}]`,
        sameAs: `\n  - https://averland.example/who?${set}&amp;x='`.replace(`'`, '%27'),
      },
      prose('actors'),
    );
    add(
      'places',
      {
        name: yamlText(place),
        kind: set % 2 === 0 ? 'city' : 'region',
        alternateName: `\n  - ${yamlText(`${next('places', 'alternateName')} O${set}`)}`,
        within: 'base',
        coordinates: `\n  longitude: ${-12 + set / 10}\n  latitude: ${48 + set / 10}`,
      },
      prose('places'),
    );
    add(
      'topics',
      { name: field('topics', 'name'), alternateName: `\n  - ${field('topics', 'alternateName')}`, broader: 'base' },
      prose('topics'),
    );
    add(
      'articles',
      {
        headline: field('articles', 'headline'),
        source: id,
        author: field('articles', 'author'),
        summary: field('articles', 'summary'),
        topics: `[${id}]`,
      },
      `${paragraphs.map(markdownText).join('\n\n')}\n`,
    );
    add(
      'events',
      {
        name: field('events', 'name'),
        date: `203${set % 2}-0${(set % 5) + 1}`,
        dating: 'inferred',
        cue: yamlText(held),
        reasoning: field('events', 'reasoning'),
        location: id,
        actors: `\n  - actor: ${id}\n    as: ${field('events', 'actors.as')}\n  - actor: base\n    as: host`,
        topics: `[${id}]`,
        evidence: evidence(`E${set} ${held} e${set}`),
        sources: `[${id}]`,
      },
      prose('events'),
    );
    add(
      'quotes',
      {
        speaker: id,
        article: id,
        exact: yamlText(`Q${set} ${said} q${set}`),
        spokenReasoning: field('quotes', 'spokenReasoning'),
        occasion: id,
        addressee: 'base',
        topics: `[${id}]`,
        relations: `\n  - type: ${set < 2 ? 'sameUtterance' : 'echoes'}\n    quote: base`,
        readings: `\n  - lemma: Q${set}\n    reading: ${field('quotes', 'readings.reading')}\n    witness: set-${(set + 2) % sets}`,
      },
      prose('quotes'),
    );
    add(
      'claims',
      {
        statement: field('claims', 'statement'),
        claimant: id,
        evidence: evidence(`C${set} ${claimed} c${set}`),
        hedges: `\n  - C${set}`,
        about: `\n  - actors/${id}\n  - events/${id}`,
        topics: `[${id}]`,
        assessments: `\n  - verdict: disputed\n    sources: [${id}]\n    reasoning: ${field('claims', 'assessments.reasoning')}\n    date: 2031-07-01`,
      },
      prose('claims'),
    );
    add(
      'analyses',
      {
        headline: field('analyses', 'headline'),
        author: field('analyses', 'author'),
        summary: field('analyses', 'summary'),
        about: `[${id}]`,
        topics: `[${id}]`,
      },
      `${prose('analyses')}\n::quote{id=${id}}\n\n::claim{id=${id}}\n\n::event{id=${id}}\n\n::actor{id=${id}}\n\n::source{id=${id}}\n\n::place{id=${id}}\n\n[${markdownText(next('analyses', 'body'))}](actors/${id}) and [x](https://averland.example/ "${markdownText(next('analyses', 'title of a link'))}")\n`,
    );
  }
  acceptedIds.forEach((id, index) => {
    const kind = kinds[index % kinds.length] ?? 'topics';
    const own: WrittenFields =
      kind === 'actors' ? { name: `Bearer ${index}` } : kind === 'places' ? { name: `Berth ${index}` } : {};
    files[`${kind}/${id}.md`] = writtenRecord(kind, own);
    files[`topics/of-${index}.md`] = writtenRecord('topics', {
      name: `Former ${index}`,
      formerIds: `\n  - "${id === 'x'.repeat(120) ? 'y'.repeat(120) : `former/${id}`}"`,
    });
  });
  return { files, planted };
}
