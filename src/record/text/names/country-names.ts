/** ISO 3166-1 codes of the countries and territories whose names have more than one word in some language. */
const codes =
  'AE AG AI AS AU AX BA BF BL BM BN BO BQ BV BY CC CD CF CG CI CK CR CV CX CZ DE DO DZ EC EG EH ER ES ET FI FK FM FO FR GB GD GE GF GG GI ' +
  'GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KM KN KP KR KW KY LA LB LC LI LK LR LS ' +
  'LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NU NZ OM PA PE PF PG PH ' +
  'PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL ' +
  'TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW AD AF AL AM AO AR AT AW AZ BB BD BE BG BH BI BJ ' +
  'BR BS BT BW BZ CA CH CL CM CN CO CU CW CY DJ DK DM FJ GA GH HU KG KH KI KZ MM TW';

const known = new Map<string, readonly string[]>();

/**
 * What a language calls the countries of the world: whole names, so that "Sudan" is not found in "South Sudan".
 *
 * @example
 * countryNames('en').includes('South Sudan') // => true
 */
export function countryNames(language: string): readonly string[] {
  let names = known.get(language);
  if (!names) known.set(language, (names = readCountries(language)));
  return names;
}

function readCountries(language: string): string[] {
  const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const names = new Set<string>();
  for (const code of codes.split(' ')) {
    const name = display.of(code)?.replace(/\s*[([（].*$/u, '');
    if (name) names.add(name).add(name.replace(' & ', ` ${andIn[language] ?? 'and'} `));
  }
  return [...names];
}

/** Where the short form has "&", texts write the word. */
const andIn: Readonly<Record<string, string>> = { en: 'and', de: 'und', nl: 'en', sv: 'och', da: 'og', nb: 'og' };
