/** One way to write a name in a sentence of a language with cases. */
export interface CaseForm {
  readonly form: string;
  /** Whether it can be a form of no other name: "Орра" is of Орр, but "Медведева" may be a woman's name. */
  readonly isCertain: boolean;
}

/** What a word becomes in each case: forms that are certain, and forms that another word may have too. */
interface Paradigm {
  readonly fits: RegExp;
  /** Of which names: a surname and a town may end alike and be declined otherwise. */
  readonly of?: 'person' | 'place';
  /** How many letters the endings take the place of. */
  readonly drops: number;
  /** By case, separated by spaces; variants by `/`; `?` marks a form that is not certain. */
  readonly endings: string;
}

const russian: readonly Paradigm[] = [
  { fits: /[оеё]в$|[иы]н$/u, of: 'person', drops: 0, endings: 'а? у? а? ым е' },
  { fits: /(?:[сц]к|[жшчщ])ий$/u, of: 'person', drops: 2, endings: 'ого/его ому/ему ого/его им ом/ем' },
  { fits: /[оы]й$/u, of: 'person', drops: 2, endings: 'ого ому ого ым/им ом' },
  { fits: /[сц]кая$/u, drops: 2, endings: 'ой ой ую ой ой' },
  { fits: /(?:[оеё]в|[иы]н)а$/u, of: 'person', drops: 1, endings: 'ой ой у? ой ой' },
  { fits: /ия$/u, drops: 1, endings: 'и и ю ей и' },
  { fits: /я$/u, drops: 1, endings: 'и е ю ей е' },
  { fits: /[гкхжшчщ]а$/u, drops: 1, endings: 'и е у ой/ей е' },
  { fits: /а$/u, drops: 1, endings: 'ы е у ой/ей е' },
  { fits: /ий$/u, drops: 1, endings: 'я ю я ем и' },
  { fits: /й$/u, drops: 1, endings: 'я ю я ем е' },
  { fits: /ь$/u, of: 'place', drops: 1, endings: 'и/я и/ю и/я ью/ем и/е' },
  { fits: /ь$/u, of: 'person', drops: 1, endings: 'я ю я ем е' },
  { fits: /[жшчщц]$/u, drops: 0, endings: 'а у а ем/ом е' },
  { fits: /[бвгдзклмнпрстфх]$/u, drops: 0, endings: 'а у а ом е' },
];

const ukrainian: readonly Paradigm[] = [
  { fits: /[оеєії]в$|[иі]н$/u, of: 'person', drops: 0, endings: 'а? у?/ові а? им і' },
  { fits: /[сц]ький$/u, of: 'person', drops: 2, endings: 'ого ому ого им ому' },
  { fits: /[сц]ька$/u, drops: 1, endings: 'ої ій у ою ій' },
  { fits: /ія$/u, drops: 1, endings: 'ї ї ю єю ї' },
  { fits: /я$/u, drops: 1, endings: 'і і ю ею і' },
  { fits: /а$/u, drops: 1, endings: 'и і у ою і' },
  { fits: /й$/u, drops: 1, endings: 'я ю/єві я єм ї' },
  { fits: /[бвгґдзклмнпрстфхжшчщц]$/u, drops: 0, endings: 'а/у у/ові а ом/ем і/у' },
];

const polish: readonly Paradigm[] = [
  { fits: /[scz]ki$/u, of: 'person', drops: 0, endings: 'ego emu ego m m' },
  { fits: /[scz]ka$/u, of: 'person', drops: 1, endings: 'iej iej ą ą iej' },
  { fits: /[ij]a$/u, drops: 1, endings: 'i i ę ą i' },
  { fits: /ka$/u, drops: 2, endings: 'ki ce kę ką ce' },
  { fits: /ga$/u, drops: 2, endings: 'gi dze gę gą dze' },
  { fits: /ra$/u, drops: 2, endings: 'ry rze rę rą rze' },
  { fits: /ła$/u, drops: 2, endings: 'ły le łę łą le' },
  { fits: /ta$/u, drops: 2, endings: 'ty cie tę tą cie' },
  { fits: /da$/u, drops: 2, endings: 'dy dzie dę dą dzie' },
  { fits: /[wnmpbszf]a$/u, drops: 1, endings: 'y ie ę ą ie' },
  { fits: /[lcżź]a$/u, drops: 1, endings: 'i/y i/y ę ą i/y' },
  { fits: /[kg]$/u, drops: 0, endings: 'a/u owi a iem u' },
  { fits: /d$/u, drops: 1, endings: 'da/du dowi da dem dzie' },
  { fits: /t$/u, drops: 1, endings: 'ta/tu towi ta tem cie' },
  { fits: /r$/u, drops: 1, endings: 'ra/ru rowi ra rem rze' },
  { fits: /[wnmpbszf]$/u, drops: 0, endings: 'a/u owi a em ie' },
  { fits: /(?:[lcjżźśćńx]|h|cz|sz|rz|dz)$/u, drops: 0, endings: 'a/u owi a em u' },
];

const czech: readonly Paradigm[] = [
  { fits: /[sc]ký$/u, of: 'person', drops: 1, endings: 'ého ému ého ým ém' },
  { fits: /ová$/u, of: 'person', drops: 1, endings: 'é é ou ou é' },
  { fits: /ie$/u, drops: 1, endings: 'e i i í i' },
  { fits: /a$/u, drops: 1, endings: 'y ě/e/ovi u ou ě/e' },
  { fits: /[bcčdďfghjklmnňpqrřsštťvwxzž]$/u, drops: 0, endings: 'a/u ovi/u a em/ou ě/e/u' },
];

const paradigms: Readonly<Record<string, readonly Paradigm[]>> = {
  ru: russian,
  uk: ukrainian,
  pl: polish,
  cs: czech,
  sk: czech,
};

const cases = 5;
/** More words are a description, which is looked for as it is written. */
const mostWords = 3;

/** Whether names of a language stand in cases that `caseForms` knows. */
export function hasCases(language: string): boolean {
  return language in paradigms;
}

/**
 * How a name stands in a sentence of a language with cases, its nominative left out.
 *
 * The words of a full name stand in one case; a word that is not declined, as a woman's surname in a consonant, stays.
 *
 * @example
 * caseForms('Ана Орр', 'ru', true).map(({ form }) => form) // => ['Аны Орра', 'Аны Орр', …]
 */
export function caseForms(name: string, language: string, isPerson: boolean): CaseForm[] {
  const rules = paradigms[language];
  const words = name.split(' ');
  if (!rules || words.length > mostWords || words.some((word) => !/^\p{Lu}[\p{L}\p{M}]+$/u.test(word))) return [];
  const forms = new Map<string, boolean>();
  for (let at = 0; at < cases; at += 1) {
    let written: CaseForm[] = [{ form: '', isCertain: true }];
    for (const word of words) {
      const declined = declinedForms(word, rules, isPerson, at);
      written = written.flatMap(({ form, isCertain }) =>
        [...declined, { form: word, isCertain: true }].map((next) => ({
          form: form === '' ? next.form : `${form} ${next.form}`,
          // The other words of a full name show whose it is.
          isCertain: words.length > 1 || (isCertain && next.isCertain),
        })),
      );
    }
    for (const { form, isCertain } of written) {
      if (form !== name) forms.set(form, isCertain && forms.get(form) !== false);
    }
  }
  return [...forms].map(([form, isCertain]) => ({ form, isCertain }));
}

function declinedForms(word: string, rules: readonly Paradigm[], isPerson: boolean, at: number): CaseForm[] {
  const rule = rules.find(({ fits, of }) => (of === undefined || (of === 'person') === isPerson) && fits.test(word));
  if (!rule) return [];
  const stem = word.slice(0, word.length - rule.drops);
  return (rule.endings.split(' ')[at] ?? '').split('/').map((ending) => ({
    form: stem + ending.replace('?', ''),
    isCertain: !ending.endsWith('?'),
  }));
}
