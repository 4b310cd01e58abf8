import type { Language } from '../../src/record/schemas/languages.ts';

/**
 * Where a language has the very words that English has, by their place in the dictionary; a test calls every other one
 * forgotten. Those of dates are held by tests/words/format-date.test.ts.
 */
export const likenesses: Readonly<Record<Exclude<Language, 'en'>, readonly string[]>> = {
  fr: [
    'about.publication.contact',
    'actor.kinds.bloc',
    'cards.article',
    'changes.correction',
    'checks.article',
    'checks.passages',
    'checks.verdict',
    'checks.verdicts',
    'data.formatList.annotations.name',
    'data.formatList.claimReview.name',
    'data.formatList.ftm.name',
    'data.formatList.sqlite.name',
    'data.formatList.timelineJs.name',
    'data.formats',
    'data.sha256',
    'event.kinds.publication',
    'event.kinds.sanction',
    'event.kinds.vote',
    'hover.source',
    'indexes.titleOfPage',
    'instrument.script.day',
    'instrument.script.days',
    'instrument.script.month',
    'instrument.script.recordKinds.article',
    'kinds.titles.analyses',
    'kinds.titles.articles',
    'kinds.titles.sources',
    'place.kinds.site',
    'record.corrections',
    'record.note',
    'search.live.facets.verdict',
    'site.contact',
    'site.notFound.waysOn.3.label',
  ],
};
