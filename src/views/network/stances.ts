/**
 * What somebody was in an event, as far as its record says so in words of a closed list.
 *
 * The part is free text, for people ("attacker, according to the article"). Only its head - what stands before the first
 * comma, semicolon, colon or bracket - is looked up, and only a head that is one of these words whole means anything:
 * who struck whom is not to be guessed from a turn of phrase.
 */
const words = {
  attacker: ['attacker', 'attackers', 'striker', 'strikers', 'attaquant', 'attaquants', 'assaillant', 'assaillants'],
  target: ['target', 'targets', 'cible', 'cibles'],
  side: ['side', 'warring side', 'belligerent', 'belligerents', 'camp', 'belligérant', 'belligérants'],
  opponent: [
    'opponent',
    'opponents',
    'adversary',
    'adversaries',
    'enemy',
    'defeated side',
    'opposing side',
    'adversaire',
    'adversaires',
    'ennemi',
    'camp adverse',
    'camp vaincu',
  ],
  /** Named in the record of a meeting without having been there. */
  absent: [
    'absent',
    'not present',
    'invited',
    'not invited',
    'excluded',
    'subject',
    'topic',
    'mentioned',
    'affected',
    'absente',
    'absents',
    'invité',
    'invitée',
    'exclu',
    'exclue',
    'sujet',
    'évoqué',
    'évoquée',
  ],
} as const;

export type Stance = keyof typeof words;

const partOfWord: ReadonlyMap<string, Stance> = new Map(
  (Object.keys(words) as Stance[]).flatMap((part) => words[part].map((word) => [word, part])),
);

/**
 * The part that the words of a record say somebody played; undefined where they say none of these.
 *
 * @example
 * partPlayed('attacker, according to the article') // => 'attacker'
 * partPlayed('a side')                             // => 'side'
 * partPlayed('the side whose bomber attacked')     // => undefined
 */
export function stanceOf(as: string): Stance | undefined {
  const head = (as.split(/[,;:([]/)[0] ?? '')
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .replace(/^(?:an?|the|one|another|le|la|une?) +|^l['’]/, '');
  return partOfWord.get(head);
}
