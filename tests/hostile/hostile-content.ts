/**
 * The content of the hostile site: every attack that can be accepted, planted in every field of words of every kind.
 *
 * There are several sets of one record of each kind, which refer to each other; in each set every field holds another
 * attack, so that over the sets each attack has stood in many fields, and each field has held many attacks. The fields
 * come from the schemas (`attackedFields`); given here are those that cannot hold any text.
 */
import { fieldsOf } from '../../src/record/schemas/field-shapes.ts';
import { kinds, type FileKind, type Kind } from '../../src/record/schemas/kinds.ts';
import { attackedFields, type GivenFields, type WrittenGroup } from './attacked-fields.ts';
import { acceptedIds, textAttacks } from './attacks.ts';
import { baseRecords, markdownText, writtenRecord, yamlText, type WrittenFields } from './records.ts';

/** A text, where it was planted. */
export interface Planted {
  readonly kind: FileKind;
  readonly id: string;
  /** The field by its path, such as `roles.title`, or `body`. */
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
  const planted: Planted[] = [];
  const files: Record<string, string> = { ...baseRecords(), 'site.md': hostilePublication(planted) };
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
    const add = (kind: Kind, given: GivenFields, body: string): void => {
      const common = { formerIds: [`was-${id}`], draft: 'false' };
      const fields = attackedFields(fieldsOf(kind), { ...given, ...common }, (field) => next(kind, field));
      const written = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
      files[`${kind}/${id}.md`] = `---\n${written.join('')}---\n${body}`;
    };
    const prose = (kind: Kind): string => `${markdownText(next(kind, 'body'))}\n`;

    // A name has to be one record's alone.
    const name = `${next('actors', 'name')} A${set}`;
    const place = `${next('places', 'name')} P${set}`;
    const said = next('quotes', 'exact').trim();
    const claimed = next('claims', 'evidence').trim();
    const held = next('events', 'evidence').trim();
    const headline = next('articles', 'headline');
    const paragraphs = [
      `Now ${name} said: “Q${set} ${said} q${set}” in ${place} again.`,
      `They claim that C${set} ${claimed} c${set} holds.`,
      `Then E${set} ${held} e${set} happened.`,
      next('articles', 'body'),
    ];
    const evidence = (words: string): WrittenGroup[] => [{ article: id, exact: words }];
    /** Somebody without a name, by words that the article has. */
    const unnamed = (kind: Kind): WrittenGroup => {
      planted.push({ kind, id, field: 'unnamed.description', text: claimed });
      planted.push({ kind, id, field: 'unnamed.reason', text: held });
      return { description: `C${set} ${claimed} c${set}`, reason: `E${set} ${held} e${set}`, of: 'base' };
    };

    add(
      'sources',
      {
        inLanguage: 'en',
        url: `https://averland.example/${set}?a=1&b=%22%3E#x`,
        archivedAt: `https://archive.averland.example/*/https://averland.example/${set}`,
      },
      prose('sources'),
    );
    add(
      'actors',
      {
        name,
        alternateName: [`${next('actors', 'alternateName')} B${set}`],
        roles: [{ organization: 'base', sources: [id], evidence: [] }],
        sameAs: [`https://averland.example/who?${set}&amp;x=%27`],
      },
      prose('actors'),
    );
    add(
      'places',
      {
        name: place,
        kind: set % 2 === 0 ? 'city' : 'region',
        alternateName: [`${next('places', 'alternateName')} O${set}`],
        coordinates: { longitude: String(-12 + set / 10), latitude: String(48 + set / 10) },
      },
      prose('places'),
    );
    add('topics', {}, prose('topics'));
    add(
      'articles',
      { headline, source: id, inLanguage: 'en', datePublished: '2031-05-06', topics: [id] },
      `${paragraphs.map(markdownText).join('\n\n')}\n`,
    );
    add(
      'events',
      {
        date: `2031-05-0${(set % 5) + 1}`,
        dating: 'inferred',
        cue: `E${set} ${held} e${set}`,
        location: id,
        actors: [{ actor: id }, { actor: 'base', as: 'host' }],
        topics: [id],
        evidence: evidence(`E${set} ${held} e${set}`),
        sources: [id],
      },
      prose('events'),
    );
    add(
      'quotes',
      {
        ...(set % 5 !== 3
          ? { speaker: undefined, jointly: undefined, unnamed: unnamed('quotes') }
          : { speaker: id, unnamed: undefined }),
        // Marks inside would end the speech of a quote that is direct.
        kind: /["“”„«»]/.test(said) ? 'indirect' : 'direct',
        article: id,
        exact: `Q${set} ${said} q${set}`,
        spoken: '2031-05',
        occasion: id,
        topics: [id],
        relations: [{ type: set < 2 ? 'sameUtterance' : 'echoes', quote: 'base' }],
        readings: [{ lemma: `Q${set}`, witness: `set-${(set + 2) % sets}` }],
      },
      prose('quotes'),
    );
    add(
      'claims',
      {
        // Some make their claim without a name.
        ...(set % 5 !== 4 ? { claimant: undefined, unnamed: unnamed('claims') } : { claimant: id, unnamed: undefined }),
        evidence: [...evidence(`C${set} ${claimed} c${set}`), { article: id, in: 'headline', exact: headline.trim() }],
        inQuote: undefined,
        hedges: [`c${set}`],
        about: [`actors/${id}`, `events/${id}`],
        topics: [id],
        assessments: [{ verdict: 'disputed', sources: [id], date: '2031-07-01' }],
        reviews: [{ url: `https://checks.averland.example/${set}` }],
      },
      prose('claims'),
    );
    add(
      'analyses',
      { about: [id], datePublished: '2031-06-01', inLanguage: 'en', topics: [id] },
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
      formerIds: `\n  - ${yamlText(id === 'x'.repeat(120) ? 'y'.repeat(120) : `former/${id}`)}`,
    });
  });
  return { files, planted };
}

/** The one record of the publication itself, whose words are on every page; notes down what it plants. */
function hostilePublication(planted: Planted[]): string {
  let turn = 0;
  const next = (field: string): string => {
    const text = textAttacks[(turn * 7) % textAttacks.length]?.text ?? '';
    turn += 1;
    planted.push({ kind: 'site', id: 'site', field, text });
    return text;
  };
  const given: GivenFields = {
    format: undefined,
    accent: undefined,
    publisher: { kind: 'organization', url: 'https://averland.example/?a=1&b=%22%3E#x' },
    contact: 'https://averland.example/write?a=1&b=%22%3E#x',
    licence: { url: 'https://averland.example/licence?a=1&b=%22%3E#x' },
    removed: [{ record: 'quotes/gone', date: '2031-05-03', formerIds: ['gone-before'] }],
    links: [{ to: 'topics/base' }, { to: 'https://averland.example/?c=1&d=%27#y' }],
  };
  const fields = attackedFields(fieldsOf('site'), given, next);
  const written = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
  return `---\n${written.join('')}---\n${markdownText(next('body'))}\n`;
}
