/** Who with whom, to be asked: whose ties, with whom, of which kind; in a drawing and in the table. */
import type { TieEntry, TiesFile } from '../../../views/browser/ties-file.ts';
import type { NetworkWords } from '../../../words/en/network.ts';
import { element } from '../elements.ts';
import { filled, formatNumber } from '../phrases.ts';
import { readJson } from '../read-json.ts';
import { chosenIn, partners, rowsChosen, strands, withChosen, type Strand, type TiesChosen } from './choose-ties.ts';
import { keepChosen } from './quiet-others.ts';

type Words = NetworkWords['choice'] & Pick<NetworkWords, 'relation'>;

/** A drawing of more lines than this is read in the table. */
const mostLines = 16;
/** So many rows are shown of those that are left; a closer choice has the rest. */
const mostRows = 300;

export async function startChoosing(form: HTMLFormElement): Promise<void> {
  const words = JSON.parse(form.dataset.words ?? '') as Words;
  const table = form.parentElement?.querySelector<HTMLTableElement>('.ties');
  const status = form.querySelector('output');
  if (!table || !status) return;
  let file: TiesFile;
  try {
    file = await readJson<TiesFile>(form.dataset.src ?? '');
  } catch (error) {
    status.textContent = words.failed;
    throw error;
  }

  // What the build made stays as it is while everything is chosen: its rows have the words they rest on.
  const whole = [...(form.parentElement?.children ?? [])].filter((child) => child === table || child.matches('.pages'));
  const found = element('table', { class: 'ties' });
  found.append(table.tHead?.cloneNode(true) ?? '', element('tbody'));
  const drawing = element('ul', { class: 'strands', 'aria-label': words.lines });
  const between = element('div', { class: 'between' }, drawing, found);
  form.after(between);

  let chosen = chosenIn(location.search);
  const choose = (next: TiesChosen): void => {
    chosen = next;
    history.pushState(history.state, '', withChosen(location.href, chosen));
    show();
  };
  const fields = new Map(
    [...form.querySelectorAll('select')].map((select) => [select.name as keyof TiesChosen, select]),
  );
  const number = (count: number) => formatNumber(count, document.documentElement.lang);

  const show = (): void => {
    fillFields(file, fields, chosen, words);
    const isAll = Object.values(chosen).every((value) => value === '');
    const rows = rowsChosen(file, chosen);
    for (const part of whole) part.toggleAttribute('hidden', !isAll);
    between.hidden = isAll;
    status.textContent = said(file, chosen, rows.length, words, number);
    found.tBodies[0]?.replaceChildren(
      ...(isAll ? [] : rows.slice(0, mostRows).map((row) => rowElement(file, row, words))),
    );
    found.hidden = rows.length === 0;
    const lines = isAll ? [] : strands(file, chosen);
    const left = lines.length - mostLines;
    drawing.hidden = lines.length === 0;
    drawing.replaceChildren(
      ...lines.slice(0, mostLines).map((line) => strandElement(file, line, words, number)),
      ...(left > 0 ? [element('li', {}, filled(words.moreLines, { n: number(left) }))] : []),
    );
    keepChosen(chosen.who || chosen.whom);
  };

  for (const [name, select] of fields) {
    select.addEventListener('change', () => {
      choose({ ...chosen, [name]: select.value });
    });
    select.disabled = false;
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    choose({ who: '', whom: '', kind: '' });
  });
  addEventListener('popstate', () => {
    chosen = chosenIn(location.search);
    show();
  });
  for (const button of form.querySelectorAll('button')) button.disabled = false;
  show();
  if (!between.hidden) form.scrollIntoView();
}

/** Each field offers what the others leave, with the number of rows; what is chosen stays among it. */
function fillFields(
  file: TiesFile,
  fields: ReadonlyMap<keyof TiesChosen, HTMLSelectElement>,
  chosen: TiesChosen,
  words: Words,
): void {
  const people = (counts: ReadonlyMap<number, number>) =>
    file.actors.flatMap(([id, name], place) => {
      const count = counts.get(place);
      return count === undefined ? [] : [[id, name, count] as const];
    });
  const kinds = file.kinds.flatMap(({ kind }) => {
    const count = rowsChosen(file, { ...chosen, kind }).length;
    return count === 0 ? [] : [[kind, words.relation[kind as keyof Words['relation']], count] as const];
  });
  const offers = {
    who: people(partners(file, { who: chosen.whom, whom: '', kind: chosen.kind })),
    whom: people(partners(file, { ...chosen, whom: '' })),
    kind: kinds,
  };
  for (const [name, select] of fields) {
    const first = element('option', { value: '' }, name === 'kind' ? words.anything : words.anybody);
    const options = offers[name].map(([value, label, count]) => element('option', { value }, `${label} (${count})`));
    select.replaceChildren(first, ...options);
    select.value = chosen[name];
  }
}

function said(
  file: TiesFile,
  { who, whom, kind }: TiesChosen,
  count: number,
  words: Words,
  number: (count: number) => string,
): string {
  const nameOf = (id: string) => file.actors.find(([known]) => known === id)?.[1] ?? id;
  const [one, other] = who === '' ? [whom, who] : [who, whom];
  if (count === 0) return filled(words.none, { who: nameOf(one), whom: other === '' ? words.anybody : nameOf(other) });
  const text = one === '' ? (kind === '' ? words.ofAll : words.ofKind) : other === '' ? words.ofOne : words.ofTwo;
  const answer = filled(text, {
    n: number(count),
    all: number(file.rows.length),
    who: nameOf(one),
    whom: nameOf(other),
  });
  const isCut = count > mostRows && count < file.rows.length;
  return isCut ? `${answer} ${filled(words.moreRows, { shown: number(mostRows) })}` : answer;
}

function actorLink(file: TiesFile, place: number): HTMLElement {
  const [, name = '', href = ''] = file.actors[place] ?? [];
  return element('a', { href }, name);
}

/** A row as the build writes it, but for the words it rests on: those are on the record's page. */
function rowElement(file: TiesFile, row: TieEntry, words: Words): HTMLElement {
  const [who, kind, whom, caveats, when, href, record, lang] = row;
  const relation = words.relation[(file.kinds[kind]?.kind ?? '') as keyof Words['relation']];
  const cells = [
    [actorLink(file, who)],
    [caveats === '' ? relation : `${relation} (${caveats})`],
    whom.flatMap((place, index) => [...(index === 0 ? [] : [', ']), actorLink(file, place)]),
    [when],
    [element('a', { href, lang, dir: lang && 'auto' }, record)],
  ];
  // On a phone a row reads as a sentence: its words need spaces.
  return element('tr', {}, ...cells.flatMap((cell) => [element('td', {}, ...cell), ' ']));
}

/** A line between two names, in the form that the key of the page explains. */
function strandElement(
  file: TiesFile,
  { kind, from, to, times }: Strand,
  words: Words,
  number: (count: number) => string,
): HTMLElement {
  const relation = words.relation[(file.kinds[kind]?.kind ?? '') as keyof Words['relation']];
  const sample = document.querySelectorAll('.network-key .line svg')[kind]?.cloneNode(true);
  const often = times === 1 ? words.once : filled(words.times, { n: number(times) });
  return element(
    'li',
    {},
    actorLink(file, from),
    element('span', { class: 'network-key' }, ...(sample ? [sample] : []), ` ${relation} `),
    actorLink(file, to),
    element('span', { class: 'meta' }, often),
  );
}
