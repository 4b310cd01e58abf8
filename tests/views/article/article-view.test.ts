import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleView, type ArticleView } from '../../../src/views/article/article-view.ts';
import { textOfHtml } from '../../record/markdown/plain-text.ts';
import {
  actor,
  article,
  assessed,
  claim,
  event,
  gazette,
  quote,
  record,
  siteOf,
  textOfLine,
  type Files,
} from '../support/site-of.ts';
import { runs } from '../../support/runs.ts';

/** The article `rain` with some text, and the records that rest on it. */
function viewOf(text: string, files: Files = {}): ArticleView {
  return articleView(
    siteOf({
      'sources/gazette': gazette,
      'articles/rain': article(text),
      'actors/ana-orr': actor('Ana Orr'),
      ...files,
    }),
    'rain',
  );
}

function htmlOf(text: string, files?: Files): string[] {
  return viewOf(text, files).paragraphs.map(({ html }) => html);
}

function verdict(id: string, statement: string, name = 'not assessed', label = 'Not assessed'): string {
  const words = `${label}: ${statement}`;
  return `<a href="/record/claims/${id}/" data-mark="verdict" data-verdict="${name}" aria-label="${words}"></a>`;
}

describe('marks', () => {
  test('link names to their pages', () => {
    expect(htmlOf('Then Ana Orr’s plan was read.')).toEqual([
      '<p>Then <a href="/record/actors/ana-orr/" data-mark="name">Ana Orr</a>’s plan was read.</p>',
    ]);
  });

  test('lead from the words of a quote to its page; from a name in them to the name', () => {
    const files = { 'actors/bo-lind': actor('Bo Lind'), 'quotes/no': quote('We told Bo Lind so') };
    expect(htmlOf('“We told Bo Lind so,” she said.', files)).toEqual([
      '<p>“<span data-mark="quote" id="quote-no" data-single="" data-number="1"><a href="/record/quotes/no/" data-mark="quote">We told </a>' +
        '<a href="/record/actors/bo-lind/" data-mark="name">Bo Lind</a>' +
        '<a href="/record/quotes/no/" data-mark="quote"> so</a></span>,” she said.</p>',
    ]);
  });

  test('make no link of the space between two names', () => {
    const files = { 'actors/bo-lind': actor('Bo Lind'), 'quotes/no': quote('Bo Lind (Ana Orr)') };
    expect(htmlOf('“Bo Lind (Ana Orr)”', files)).toEqual([
      '<p>“<span data-mark="quote" id="quote-no" data-single="" data-number="1"><a href="/record/actors/bo-lind/" data-mark="name">Bo Lind</a>' +
        '<span> (</span><a href="/record/actors/ana-orr/" data-mark="name">Ana Orr</a><span>)</span></span>”</p>',
    ]);
  });

  test('give the id of an interrupted quote to its first segment', () => {
    expect(htmlOf('“One,” she said. “Two.”', { 'quotes/no': quote('[One, Two]') })).toEqual([
      '<p>“<span data-mark="quote" id="quote-no" data-single=""><a href="/record/quotes/no/" data-mark="quote">One</a></span>,” she said. ' +
        '“<span data-mark="quote" data-single="" data-number="1"><a href="/record/quotes/no/" data-mark="quote">Two</a></span>.”</p>',
    ]);
  });

  test('show a claim with its verdict, and mark the words that hedge it', () => {
    const files = {
      'claims/wet': claim(
        'It rained.',
        'it reportedly rained',
        `hedges: [reportedly]\n${assessed(['disputed', '2031'])}`,
      ),
    };
    const view = viewOf('Here it reportedly rained.', files);
    expect(view.paragraphs[0]?.html).toBe(
      `<p>Here <span data-mark="claim" id="claim-wet" data-verdict="disputed">it <span data-mark="hedge">reportedly</span> rained` +
        `${verdict('wet', 'It rained.', 'disputed', 'Disputed')}</span>.</p>`,
    );
  });

  test('mark every place that hedges a claim', () => {
    const files = { 'claims/wet': claim('It rained.', 'maybe rain, maybe snow', 'hedges: [maybe]') };
    expect(htmlOf('Here: maybe rain, maybe snow.', files)).toEqual([
      '<p>Here: <span data-mark="claim" id="claim-wet" data-verdict="not assessed"><span data-mark="hedge">maybe</span> rain, ' +
        `<span data-mark="hedge">maybe</span> snow${verdict('wet', 'It rained.')}</span>.</p>`,
    ]);
  });

  test('give the id of a claim with several passages to the first of them in the text', () => {
    const files = { 'claims/wet': claim('It rained.', 'two', '  - article: rain\n    exact: one') };
    expect(htmlOf('one or two', files)).toEqual([
      `<p><span data-mark="claim" id="claim-wet" data-verdict="not assessed">one${verdict('wet', 'It rained.')}</span> or ` +
        `<span data-mark="claim" data-verdict="not assessed">two${verdict('wet', 'It rained.')}</span></p>`,
    ]);
  });

  test('show where claims overlap the verdict that most needs attention, and keep the id of each', () => {
    const files = {
      'claims/a': claim('A.', 'one two', assessed(['corroborated', '2031'])),
      'claims/b': claim('B.', 'two three', assessed(['contradicted', '2031'])),
    };
    expect(htmlOf('one two three', files)).toEqual([
      `<p><span data-mark="claim" id="claim-a" data-single="" data-verdict="corroborated">one </span>` +
        `<span data-mark="claim" id="claim-b" data-verdict="contradicted">two${verdict('a', 'A.', 'corroborated', 'Corroborated')}</span>` +
        `<span data-mark="claim" data-verdict="contradicted"> three${verdict('b', 'B.', 'contradicted', 'Contradicted')}</span></p>`,
    ]);
  });

  test('keep both ids where two claims begin at one word', () => {
    const files = { 'claims/a': claim('A.', 'one two'), 'claims/b': claim('B.', 'one') };
    expect(htmlOf('one two', files)).toEqual([
      `<p><span data-mark="claim" id="claim-a" data-verdict="not assessed"><span id="claim-b">one</span>${verdict('b', 'B.')}</span>` +
        `<span data-mark="claim" data-verdict="not assessed"> two${verdict('a', 'A.')}</span></p>`,
    ]);
  });

  test('go on in the next paragraph for a claim that reaches into it, without a second id', () => {
    const files = { 'claims/wet': claim('It rained.', 'rained. It') };
    expect(htmlOf('It rained.\n\nIt poured.', files)).toEqual([
      '<p>It <span data-mark="claim" id="claim-wet" data-verdict="not assessed">rained.</span></p>',
      `<p><span data-mark="claim" data-verdict="not assessed">It${verdict('wet', 'It rained.')}</span> poured.</p>`,
    ]);
  });

  test('put no link into a link of the article', () => {
    const files = { 'claims/wet': claim('It rained.', 'Ana Orr saw'), 'quotes/no': quote('saw', 'kind: indirect') };
    expect(htmlOf('[Ana Orr saw](https://a.example) rain', files)).toEqual([
      '<p><a href="https://a.example"><span data-mark="claim" id="claim-wet" data-verdict="not assessed">' +
        'Ana Orr <span data-mark="quote" id="quote-no" data-single="" data-number="1">saw</span>' +
        '<span data-mark="verdict" data-verdict="not assessed" title="Not assessed: It rained."></span></span></a> rain</p>',
    ]);
  });

  const words = ['Ana Orr', 'rain', 'fell', 'on', 'the', 'harbour', 'and', '“tolls”', 'rose', '\n\n'];
  const numbered = fc
    .array(fc.constantFrom(...words), { minLength: 4, maxLength: 30 })
    .map((drawn) => drawn.map((word, index) => (word === '\n\n' ? word : `${word} ${index},`)));
  const drawing = numbered.chain((drawn) => {
    const stretch = fc.tuple(fc.nat(drawn.length - 1), fc.integer({ min: 1, max: 6 }));
    return fc.tuple(fc.constant(drawn), fc.array(stretch, { maxLength: 4 }), fc.array(stretch, { maxLength: 4 }));
  });

  test('leave the text unchanged, and give each quote and claim its id once', () => {
    fc.assert(
      fc.property(drawing, ([drawn, quotes, claims]) => {
        const text = drawn.join(' ');
        const exact = ([from, length]: readonly [number, number]) =>
          drawn
            .slice(from, from + length)
            .join(' ')
            .trim();
        const isThere = (stretch: readonly [number, number]) => exact(stretch) !== '';
        const quoted = quotes.filter(isThere);
        const claimed = claims.filter(isThere);
        if (text.trim() === '') return;
        const plain = htmlOf(text).map(textOfHtml);
        const marked = htmlOf(text, {
          ...Object.fromEntries(
            quoted.map((stretch, index) => [
              `quotes/q${index}`,
              quote(JSON.stringify(exact(stretch)), 'kind: indirect'),
            ]),
          ),
          ...Object.fromEntries(
            claimed.map((stretch, index) => [`claims/c${index}`, claim('So it is.', JSON.stringify(exact(stretch)))]),
          ),
        });
        expect(marked.map(textOfHtml)).toEqual(plain);
        const ids = marked.flatMap((html) => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
        expect(ids.sort()).toEqual([
          ...claimed.map((_stretch, index) => `claim-c${index}`),
          ...quoted.map((_stretch, index) => `quote-q${index}`),
        ]);
        expect(marked.join('')).not.toMatch(/<a [^>]*>(?:(?!<\/a>).)*<a /);
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('the notes of a paragraph', () => {
  const files = {
    'actors/bo-lind': actor('Bo Lind'),
    'quotes/first': quote(
      'No tolls',
      'addressee: bo-lind\nrelations:\n  - type: echoes\n    quote: second\n    hedged: true\n    evidence: {article: rain, exact: It was late}',
    ),
    'quotes/second': quote(
      'Never tolls',
      'speaker: bo-lind\nreadings:\n  - lemma: Never\n    reading: No\n    witness: gazette',
    ),
    'claims/a-plain': claim('The tolls are low.', 'tolls are low', assessed(['corroborated', '2031'])),
    'claims/b-open': claim('The tolls are old.', 'are low', 'assessments: []'),
    'claims/c-contested': claim('The tolls fell.', 'The tolls', assessed(['contradicted', '2031'])),
    'claims/d-disputed': claim('There are tolls.', 'tolls are', assessed(['disputed', '2031'])),
    'claims/e-alone': claim('It was late.', 'It was late'),
  };
  const view = viewOf(
    '“No tolls,” she said. “Never tolls.”\n\nThe tolls are low.\n\nIt was late.\n\nThen it ended.',
    files,
  );
  const notes = view.paragraphs.map((paragraph) => paragraph.notes);

  test('are for each quote its speaker, form, addressee, echo and other wordings', () => {
    expect(notes[0]).toEqual([
      {
        kind: 'quote',
        line: [
          { label: 'Ana Orr', href: '/record/quotes/first/' },
          ', direct, to Bo Lind',
          '\u00A0· ',
          'said to seem to echo Bo Lind',
        ],
      },
      {
        kind: 'quote',
        line: [
          { label: 'Bo Lind', href: '/record/quotes/second/' },
          ', direct',
          '\u00A0· ',
          'wording differs elsewhere',
        ],
      },
    ]);
  });

  test('are for each contested claim its verdict and statement, and count the others', () => {
    expect(notes[1]).toEqual([
      {
        kind: 'claim',
        verdict: [{ verdict: 'contradicted', label: 'Contradicted' }, ', 1 source'],
        line: [{ label: 'The tolls fell.', href: '/record/claims/c-contested/' }],
      },
      {
        kind: 'claim',
        verdict: [{ verdict: 'disputed', label: 'Disputed' }, ', 1 source'],
        line: [{ label: 'There are tolls.', href: '/record/claims/d-disputed/' }],
      },
      {
        kind: 'other-claims',
        line: [
          'Also ',
          { verdict: 'corroborated', label: '1 corroborated' },
          ', ',
          { verdict: 'not assessed', label: '1 not assessed' },
        ],
      },
    ]);
    expect(notes[2]).toEqual([
      { kind: 'other-claims', line: ['Claims: ', { verdict: 'not assessed', label: '1 not assessed' }] },
    ]);
    expect(notes[3]).toEqual([]);
  });

  test('have a line that stands for them', () => {
    expect(view.paragraphs.map(({ notesSummary }) => notesSummary)).toEqual([
      [{ kind: 'quote', line: ['Ana Orr', '\u00A0· ', 'Bo Lind'] }],
      [
        {
          kind: 'claim',
          line: [
            { verdict: 'contradicted', label: '1 contradicted' },
            '\u00A0· ',
            { verdict: 'disputed', label: '1 disputed' },
          ],
        },
        {
          kind: 'other-claims',
          line: [
            { verdict: 'corroborated', label: '1 corroborated' },
            '\u00A0· ',
            { verdict: 'not assessed', label: '1 not assessed' },
          ],
        },
      ],
      [{ kind: 'other-claims', line: [{ verdict: 'not assessed', label: '1 not assessed' }] }],
      [],
    ]);
  });

  test('stand by the paragraph a claim begins in', () => {
    const { paragraphs } = viewOf('It rained.\n\nIt poured.', { 'claims/wet': claim('It rained.', 'rained. It') });
    expect(paragraphs.map((paragraph) => paragraph.notes.length)).toEqual([1, 0]);
  });

  test('stand by paragraphs that are counted from one and addressed by number', () => {
    expect(view.paragraphs.map(({ number, id }) => [number, id])).toEqual([
      [1, 'p1'],
      [2, 'p2'],
      [3, 'p3'],
      [4, 'p4'],
    ]);
  });
});

describe('the details of an article', () => {
  function detailsOf(fields: string, source = gazette): string[] {
    const site = siteOf({
      'sources/gazette': source,
      'articles/rain': record(
        `headline: Rain\nsource: gazette\ndatePublished: 2031-03\ninLanguage: en\nsummary: It rained.\n${fields}`,
        'One.\n\nTwo.',
      ),
    });
    return articleView(site, 'rain').details.map(textOfLine);
  }

  test('name the publisher, the date at its precision, the author and the original', () => {
    expect(detailsOf('headlineFrom: source\nauthor: Ana Orr')).toEqual([
      'Harbour Gazette, March 2031\u00A0· by Ana Orr\u00A0· original',
      '2 paragraphs\u00A0· no quotes\u00A0· no claims\u00A0· no events',
    ]);
  });

  test('say where no author and no address are known', () => {
    const source = 'publisher: Salt and Tide\ndatePublished: 2031\ninLanguage: en\nkind: news report';
    expect(detailsOf('headlineFrom: source', record(source))[0]).toBe(
      'Salt and Tide, March 2031\u00A0· author not stated',
    );
  });

  test('say where the headline is not as the source has it', () => {
    expect(detailsOf('headlineFrom: address')[1]).toBe(
      'Headline as the article’s address spells it; capitals are ours.',
    );
    expect(detailsOf('headlineFrom: editor')[1]).toBe('Headline by the editor.');
    expect(detailsOf('headlineFrom: source')).toHaveLength(2);
  });

  test('count what the text holds', () => {
    const view = viewOf('“No tolls,” she said on Monday. It rained.', {
      'quotes/no': quote('No tolls'),
      'claims/a': claim('It rained.', 'It rained', assessed(['disputed', '2031'])),
      'claims/b': claim('She spoke.', 'she said'),
      'events/talk': event('Talk', '2031-03-02', 'evidence:\n  - article: rain\n    exact: on Monday'),
    });
    expect(textOfLine(view.details.at(-1) ?? [])).toBe('1 paragraph\u00A0· 1 quote\u00A0· 2 claims\u00A0· 1 event');
  });
});

describe('the finding', () => {
  test('counts the verdicts, the weightiest first, each leading to its first place in the text', () => {
    const { finding } = viewOf('It rained. It poured. She spoke. They slept.', {
      'claims/a': claim('They slept.', 'They slept', assessed(['disputed', '2031'])),
      'claims/b': claim('It poured.', 'It poured', assessed(['corroborated', '2031'])),
      'claims/c': claim('It rained.', 'It rained', assessed(['corroborated', '2031'], ['contradicted', '2032'])),
      'claims/d': claim('She spoke.', 'She spoke', assessed(['corroborated', '2031'])),
    });
    expect(finding).toEqual({
      of: 'Of 4 claims:',
      verdicts: [
        { verdict: 'contradicted', label: '1 contradicted', href: '#claim-c' },
        { verdict: 'disputed', label: '1 disputed', href: '#claim-a' },
        { verdict: 'corroborated', label: '2 corroborated', href: '#claim-b' },
      ],
    });
  });

  test('is of one claim, or there is none', () => {
    expect(viewOf('It rained.', { 'claims/a': claim('It rained.', 'It rained') }).finding).toEqual({
      of: 'One claim:',
      verdicts: [{ verdict: 'not assessed', label: '1 not assessed', href: '#claim-a' }],
    });
    expect(viewOf('It rained.').finding).toBeUndefined();
  });
});

describe('the legend', () => {
  const layersIn = (text: string, files?: Files) =>
    viewOf(text, files).legend.map(
      ({ layer, isShown, verdicts }) => `${layer}${isShown ? '' : ', at rest hidden'}: ${textOfLine(verdicts)}`,
    );

  test('has the layers the text has, and the verdicts on its claims, and no others', () => {
    expect(layersIn('It rained.')).toEqual([]);
    expect(layersIn('Ana Orr left.')).toEqual(['names: ']);
    expect(
      layersIn('“No tolls,” she said. It reportedly rained.', {
        'quotes/no': quote('No tolls'),
        'claims/a': claim(
          'It rained.',
          'reportedly rained',
          `hedges: [reportedly]\n${assessed(['corroborated', '2031'])}`,
        ),
        'claims/b': claim('She spoke.', 'she said', assessed(['contradicted', '2031'])),
        'claims/c': claim('She said it.', 'she', assessed(['contradicted', '2031'])),
      }),
    ).toEqual(['quotes: ', 'hedges: ', 'claims: contradicted', 'others, at rest hidden: corroborated']);
  });
});

describe('around the text', () => {
  const evidence = (exact: string) => `evidence:\n  - article: rain\n    exact: ${exact}`;
  const view = articleView(
    siteOf({
      'sources/gazette': gazette,
      'articles/rain': article(
        'Bo Lind met Ana Orr in Mirhaven. Ana Orr left for Sund on Monday. In April she came back.',
        'topics: [tolls]',
      ),
      'actors/ana-orr': actor('Ana Orr'),
      'actors/bo-lind': actor('Bo Lind'),
      'places/mirhaven': record('name: Mirhaven\nkind: city'),
      'places/sund': record('name: Sund\nkind: city'),
      'topics/tolls': record('name: Tolls'),
      'events/b-left': event('Departure', '2031-03-02', evidence('left for Sund on Monday')),
      'events/a-back': event('Return', '2031-02', evidence('In April she came back')),
      'analyses/old': record(
        'headline: Older\nauthor: Desk\ndatePublished: 2031-03-04\nsummary: S.\nabout: [rain]',
        'Text.',
      ),
      'analyses/new': record(
        'headline: Newer\nauthor: Desk\ndatePublished: 2031-03-05\nsummary: S.\nabout: [rain]',
        'Text.',
      ),
    }),
    'rain',
  );

  test('actors stand by how often they are named, places by where first', () => {
    expect(view.actors).toMatchObject([
      { label: 'Ana Orr', note: '2 times', href: '/record/actors/ana-orr/' },
      { label: 'Bo Lind', note: 'once', href: '/record/actors/bo-lind/' },
    ]);
    expect(textOfLine(view.places)).toBe('Mirhaven, Sund');
  });

  test('events stand in order of time and are drawn', () => {
    expect(view.events.map(({ name }) => name)).toEqual(['Return', 'Departure']);
    expect(view.glance?.rows.map(({ label }) => label)).toEqual(['Feb 2031', 'Mar 2031']);
  });

  test('topics and analyses are linked, the newest analysis first', () => {
    expect(view.topics).toEqual([{ label: 'Tolls', href: '/record/topics/tolls/' }]);
    expect(textOfLine(view.analyses)).toBe('Newer, Older');
  });

  test('the body is not repeated as a note', () => {
    expect(view.record).toEqual({ noteHtml: '', corrections: [] });
  });
});
