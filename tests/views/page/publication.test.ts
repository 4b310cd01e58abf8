import { describe, expect, test } from 'vitest';

import { aboutView } from '../../../src/views/pages/about-view.ts';
import { footerLinks, headerLinks } from '../../../src/views/page/header-links.ts';
import { publicationFacts, publicationLine, reportLink } from '../../../src/views/page/publication-facts.ts';
import { buildFeed } from '../../../src/views/sharing/feeds/build-feed.ts';
import { siteThings } from '../../../src/views/sharing/json-ld/site-things.ts';
import { siteCard } from '../../../src/views/sharing/cards/card.ts';
import { article, gazette, record, siteOf, textOfLine } from '../support/site-of.ts';

const told = record(
  `name: The Averland Record
tagline: What the harbour said.
publisher:
  name: Averland Press Club
  kind: organization
  url: https://club.averland.example/
contact: desk@club.averland.example
licence:
  name: CC BY 4.0
  url: https://creativecommons.org/licenses/by/4.0/
correctionsPolicy: Write to the desk.
accent: '#7a1f2b'
links:
  - to: network
  - to: articles/rain
    label: The first article
  - to: https://club.averland.example/
    label: The club`,
  'Of the harbour, with [its first article](articles/rain).\n',
);
const files = { 'sources/gazette': gazette, 'articles/rain': article('It rained.') };
const site = siteOf({ ...files, site: told });
const silent = siteOf(files);

describe('the way to report an error', () => {
  test('is a letter to the contact, with the address of the page as its subject', () => {
    expect(reportLink(site, '/record/articles/rain/')).toEqual({
      label: 'Report an error, or reply',
      href: `mailto:desk@club.averland.example?subject=${encodeURIComponent(
        `The Averland Record: ${site.links.absolute('/record/articles/rain/')}`,
      )}`,
    });
  });

  test('is the page that is given instead of an address', () => {
    const written = told.replace('desk@club.averland.example', 'https://club.averland.example/errors');
    expect(reportLink(siteOf({ ...files, site: written }), '/record/')?.href).toBe(
      'https://club.averland.example/errors',
    );
  });

  test('is not there where no contact is given', () => {
    expect(reportLink(silent, '/record/')).toBeUndefined();
  });
});

describe('what a publication says of itself', () => {
  test('is the beginning of the page about it', () => {
    expect(aboutView(site).bodyHtml).toBe(
      '<p>Of the harbour, with <a href="/record/articles/rain/" data-mark="record">its first article</a>.</p>',
    );
    expect(aboutView(silent).bodyHtml).toBe('');
    expect(aboutView(site).sections.find(({ id }) => id === 'corrections')?.own).toBe('Write to the desk.');
  });

  test('names who answers for it, or leaves that open', () => {
    const shown = (of: typeof site) => publicationFacts(of).map(({ term, line }) => `${term}: ${textOfLine(line)}`);
    expect(shown(site)).toEqual([
      'Published by: Averland Press Club',
      'Contact: desk@club.averland.example',
      'Licence of the data: CC BY 4.0 (of what this site says; articles remain their publishers’)',
    ]);
    expect(shown(silent)).toEqual([
      'Published by: not stated',
      'Contact: not stated',
      'Licence of the data: not stated',
    ]);
  });

  test('stands at the foot of every page where it is stated', () => {
    expect(textOfLine(publicationLine(site))).toBe(
      'Published by Averland Press Club\u00A0· Contact\u00A0· Data: CC BY 4.0',
    );
    expect(publicationLine(site)).toContainEqual({ label: 'Contact', href: 'mailto:desk@club.averland.example' });
    expect(publicationLine(silent)).toEqual([]);
  });

  test('has its colours', () => {
    expect(site.palette.accent.light).toBe('#7a1f2b');
    expect(silent.palette.accent.light).toBe('#1f2f9c');
  });

  test('stands in feeds, cards and linked data', () => {
    expect(buildFeed(site, undefined)).toMatchObject({
      title: 'The Averland Record',
      description: 'What the harbour said.',
      author: 'Averland Press Club',
      rights: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
    });
    expect(buildFeed(silent, undefined)).toMatchObject({ author: 'On Record', rights: undefined });
    expect(siteCard(site)?.note).toBe('What the harbour said.');
    expect(siteThings(site, 'd')).toMatchObject([
      { '@type': 'WebSite', name: 'The Averland Record', license: 'https://creativecommons.org/licenses/by/4.0/' },
      {
        '@type': 'Organization',
        name: 'Averland Press Club',
        url: 'https://club.averland.example/',
        email: 'desk@club.averland.example',
        correctionsPolicy: 'https://record.example/record/about/#corrections',
      },
    ]);
    expect(siteThings(silent, 'd')[1]).toEqual({
      '@type': 'Organization',
      '@id': 'https://record.example/record/#publisher',
      name: 'On Record',
      url: 'https://record.example/record/',
    });
  });

  test('says whether a person answers for it', () => {
    const person = siteOf({ ...files, site: record('name: Notes\npublisher:\n  name: Ana Orr\n  kind: person') });
    expect(siteThings(person, 'd')[1]).toMatchObject({ '@type': 'Person', name: 'Ana Orr' });
  });
});

describe('the header', () => {
  test('leads where the publication says', () => {
    expect(headerLinks(site)).toEqual([
      { label: 'Who with whom', href: '/record/network/', section: 'network' },
      { label: 'The first article', href: '/record/articles/rain/' },
      { label: 'The club', href: 'https://club.averland.example/' },
    ]);
  });

  test('leads to what most readers look for where it does not say', () => {
    expect(headerLinks(silent).map(({ section }) => section)).toEqual([
      'analyses',
      'articles',
      'actors',
      'quotes',
      'claims',
      'events',
      'topics',
      'places',
      'timeline',
      'network',
    ]);
  });
});

describe('the footer', () => {
  const labels = (of: typeof site) => footerLinks(of).map(({ label }) => label);

  test('leads to the sections that the header does not lead to', () => {
    expect(labels(silent)).toEqual([
      'Sources',
      'How the words travelled',
      'What changed',
      'Checks',
      'About and method',
      'Data',
    ]);
    expect(labels(site)).toHaveLength(15);
    expect(labels(site)).not.toContain('Who with whom');
  });
});
