import type { Range } from '../../record/text/range.ts';
import type { Reading } from '../../record/text/reading/reading.ts';
import { lexiconFor } from '../../record/text/speakers/lexicon.ts';

/** What shows, in the languages that are drafted, how words reached the public and whom a description can mean. */

const posted =
  /(?<![\p{L}])(?:tweet\w*|post(?:ed|s)?|on (?:the (?:network|site|platform) )?(?:Facebook|Instagram|Mastodon|Bluesky|X|Twitter|Threads|TikTok|Plaza)|sur (?:le réseau|Facebook|X|Twitter|Instagram)|en la red|en (?:Facebook|X|Twitter|Instagram)|auf (?:Facebook|X|Twitter|Instagram|der Plattform)|publicó|posté|postete)(?![\p{L}])/u;
const written =
  /(?<![\p{L}])(?:wrote|writes|written|letter|e-?mails?|emailed|text message|statement|press release|memo|report|notice|schrieb|schreibt|Brief|Mitteilung|Rundmail|Erklärung|a écrit|écrit|lettre|communiqué|courriel|escribió|escribe|carta|comunicado|correo)(?![\p{L}])/u;

/** How words reached the public, by the sentence around them; they were spoken where it does not say. */
export function mediumOf(sentence: string): 'spoken' | 'written' | 'posted' {
  if (posted.test(sentence)) return 'posted';
  return written.test(sentence) ? 'written' : 'spoken';
}

const people = new Set(
  `man woman boy girl person people resident residents reader readers nurse nurses doctor doctors official officials officer
  officers spokesman spokeswoman spokesperson witness witnesses neighbour neighbours neighbor employee worker workers source
  sources diplomat diplomats aide aides lawyer lawyers teacher student driver farmer customer passenger survivor minister
  soldier soldiers police authorities government ministry council union company firm agency organisers protesters critics
  analyst analysts expert experts executive manager board member members volunteer voice caller tenant shopkeeper prosecutor
  prosecutors defendant judge juror mayor engineer fisherman skipper pensioner guard firefighter firefighters
  homme femme habitant habitante habitants voisin voisine responsable responsables porte-parole témoin témoins infirmier
  infirmière médecin enseignant enseignante policier pompier pompiers salarié salariée salariés employé employée source sources
  riverain riveraine riverains élu élue élus avocat avocate procureur parquet syndicat direction client cliente passant passante
  conseiller ministère gouvernement police diplomate lecteur lectrice agriculteur militant militante étudiant étudiante
  mann frau beamter beamtin sprecher sprecherin anwohner anwohnerin anwohnern zeuge zeugin mitarbeiter mitarbeiterin polizist
  arzt ärztin lehrer lehrerin schlosser fahrer fahrerin kundin kunde leser leserin passant passantin insider regierungskreisen
  ministerium polizei gewerkschaft unternehmen behörde nachbar nachbarin bewohner bewohnerin verkäufer verkäuferin soldat
  hombre mujer vecino vecina vecinos cliente clienta portavoz testigo testigos funcionario funcionaria funcionarios agente
  agentes policía médico médica enfermero enfermera maestro maestra trabajador trabajadora trabajadores fuente fuentes
  lector lectora ministerio gobierno ayuntamiento sindicato empresa compañía jubilado jubilada conductor conductora pescador
  comerciante comerciantes abogado abogada`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

const oneOf =
  /^(?:one|another|some|two|three|several|many) of (?:them|those|the|its|his|her|their)\b|^(?:l[’']un|l[’']une|un|une) (?:d[’'](?:eux|entre eux|elles)|des|de (?:ses|leurs))|^un[oa] de (?:ellos|ellas|sus|los|las)|^eine[rs]? (?:von ihnen|der|ihrer|seiner)/iu;

/** Whether a description can be somebody who speaks: it has a noun for people in it, or is "one of them". */
export function describesSpeaker(description: string, language: string): boolean {
  const lexicon = lexiconFor(language);
  const isPerson = (word: string) => people.has(word) || lexicon?.has('people', word) === true;
  if (oneOf.test(description)) return true;
  // "whom the council has declined to name" describes nobody by itself.
  if (/^(?:who|whom|whose|which|that|qui|que|dont|quien)(?![\p{L}])/iu.test(description)) return false;
  if (description.length > 120 || /["“”«»„]/u.test(description)) return false;
  const [head = ''] = description
    .split(
      /(?<![\p{L}])(?:who|whom|which|that|qui|que|der|die|das|with|from|for|at|of|in|on|en|ante|bei|sur|lors|durante|de|du|des|von|vom|del|sous)(?![\p{L}])/iu,
    )
    .slice(0, 1);
  const words = (head.trim() === '' ? description : head).toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  const last = words.at(-1) ?? '';
  // French and Spanish put the adjective behind: "fuentes judiciales".
  const isRomance = /^(?:fr|es|it|pt)/u.test(language);
  return isPerson(last) || (isRomance && words.length <= 3 && words.some(isPerson));
}

/** Whether a stretch has a noun for somebody it does not name: "the judge asked". */
export function speaksOfOthers({ reading }: { readonly reading: Reading }, { start, end }: Range): boolean {
  const lexicon = lexiconFor(reading.language);
  const words =
    reading.text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}-]+/gu) ?? [];
  return words.some((word) => lexicon?.has('people', word) === true);
}

const feminine = /^(?:she|her|ihren|elle|a-t-elle|dit-elle|ella)$/iu;
const masculine = /^(?:he|him|his|seinen|lui|il|a-t-il|dit-il|t-il|él|er)$/iu;

/** Which of the two a pronoun is. German "sie" can be several people. */
export function genderOf(pronoun: string): 'she' | 'he' | undefined {
  if (feminine.test(pronoun) || /-elle$/iu.test(pronoun) || /^sie$/iu.test(pronoun)) return 'she';
  return masculine.test(pronoun) || /-il$/iu.test(pronoun) ? 'he' : undefined;
}
