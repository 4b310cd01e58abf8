import type { Aside } from '../intake.ts';
import { findByline } from './byline.ts';
import { isDateLine } from './date-line.ts';
import {
  advertWords,
  commentWords,
  copyrightWords,
  correctionWords,
  creditWords,
  editorsNoteWords,
  moreWords,
  newsletterWords,
  pictureWords,
  readingTime,
  shareWords,
  subscribeVerbs,
} from './lexicon.ts';

/** What a line says of itself that it is. */
export interface LineLabel {
  readonly as: Aside;
  /** Whether its words alone are enough; otherwise it depends on where it stands. */
  readonly isSure: boolean;
}

const whole = (words: string) => new RegExp(`^(?:${words})$`, 'iu');
const begins = (words: string) => new RegExp(`^(?:${words})(?![\\p{L}\\d])`, 'iu');

const more = whole(moreWords);
const moreLabel = new RegExp(`^(?:${moreWords})\\s*[:：>›»|→–—]`, 'iu');
const moreStart = begins(moreWords);
const share = whole(`(?:(?:${shareWords})(?:\\s*[|/,·•]\\s*|\\s+|$)){1,8}`);
const comments = whole(`(?:\\(?\\d+\\)?\\s*)?(?:${commentWords})(?:\\s*\\(?\\d+\\)?)?`);
const subscribe = begins(subscribeVerbs);
const newsletter = new RegExp(`(?<!\\p{L})(?:${newsletterWords})(?!\\p{L})`, 'iu');
const advert = whole(`[-–—\\s]*(?:${advertWords})[-–—:\\s]*`);
const copyright = new RegExp(`(?:^|[.\\s])(?:${copyrightWords})`, 'iu');
const correction = new RegExp(`^[•*·\\s([–-]*(?:${correctionWords})`, 'iu');
const editorsNote = new RegExp(`^[•*·\\s([–-]*(?:${editorsNoteWords})`, 'iu');
const credit = begins(creditWords);
const reading = whole(readingTime);
const timeStamp = /^(?:\d{1,2}[:.h]\d{2}|\d{1,2}\s?h)\s?(?:[ap]\.?m\.?|uhr|h|[A-Z]{2,4})?$/iu;
const picture = new RegExp(
  `(?:^|[.!?\\s(«“"[|])(?:${pictureWords})\\s?(?:by|credit|courtesy(?: of)?|de|von|di|por|door|av|af)?\\s*(?:[:©/]|by )\\s*[^.!?]{2,90}\\.?[)\\]]?$`,
  'iu',
);
const pictureSign =
  /\((?:[^()]{2,40}\/)?(?:AP|AFP|Reuters|Getty|EPA|dpa|ANSA|EFE|PA)(?: (?:Photo|Images?))?(?:\/[^()]{2,40})?\)\.?$|\/(?:Getty(?: Images)?|AFP|Reuters|AP|EPA|dpa|EFE|ANSA|PA)\.?$/u;
const agencySigns =
  /^\(?\p{Ll}{2,6}(?:[/,] ?\p{Ll}{2,6}){0,4}\)?$|^\(?(?:AFP|AP|dpa|Reuters|EFE|ANSA|PA|KNA|epd|sid)(?:[/, ]+\p{L}{2,10}){0,4}\)?$/u;
const mailAddress = /[\p{L}\d._-]+@[\p{L}\d-]+\.[\p{L}.]{2,}/u;
const contactStart =
  /^(?:get in touch|contact(?:ez| us)?|e-?mail|write to|got a (?:story|tip)|have (?:a|you) |do you have|send (?:us|your)|kontakt|schreiben sie|haben sie|écrivez|vous avez|escríb[ea]|contacta|¿tiene[s]?|contatti|scriv[ie]|contato|escreva|tips? |stuur|kontakta|kontaktuj|пишите|напишите)/iu;
const webAddress = /^(?:https?:\/\/|www\.)\S+$/iu;

/**
 * What a line around an article's text is by its own words, in the languages of the lexicon; undefined for a line that
 * says nothing of the kind.
 *
 * @example
 * labelLine('Lire aussi : Le port rouvre') // => { as: 'link to more', isSure: true }
 * labelLine('Rain fell on Averland.')      // => undefined
 */
export function labelLine(line: string): LineLabel | undefined {
  const text = line.trim().replace(/\s+/g, ' ');
  if (text.length > 600) return undefined;
  const sure = (as: Aside): LineLabel => ({ as, isSure: true });
  const perhaps = (as: Aside): LineLabel => ({ as, isSure: false });
  const isSentence = /[.!?…。؟]["”»’)\]]*$/u.test(text);
  const isShort = text.length <= 120;

  if (timeStamp.test(text)) return sure('time stamp');
  if (webAddress.test(text)) return sure('address');
  if (advert.test(text)) return sure('advertisement');
  if (reading.test(text)) return sure('reading time');
  if (isDateLine(text)) return sure('date line');
  if (share.test(text)) return sure('share line');
  if (comments.test(text)) return sure('comments');
  if (correction.test(text)) return text.length > 15 ? sure('correction') : perhaps('correction');
  if (editorsNote.test(text)) return text.length <= 300 ? sure('note of the editors') : perhaps('note of the editors');
  if (copyright.test(text) && text.length <= 220) return sure('copyright');
  if (more.test(text.replace(/\s*[:：>›»→…]+$/u, ''))) return sure('link to more');
  if (moreLabel.test(text) && text.length <= 160) return sure('link to more');
  if (credit.test(text) && text.length <= 300)
    return /^\(|:/.test(text) || !isSentence ? sure('credit') : perhaps('credit');
  if (isShort && findByline(text)?.isSaid) return sure('byline');
  if (picture.test(text) && text.length <= 400) return sure('caption');
  if (pictureSign.test(text) && text.length <= 400) return sure('caption');
  if (text.length <= 200 && subscribe.test(text))
    return newsletter.test(text) || !isSentence ? sure('newsletter') : perhaps('newsletter');
  if (text.length <= 160 && newsletter.test(text) && !isSentence) return perhaps('newsletter');
  if (text.length <= 200 && mailAddress.test(text))
    return contactStart.test(text) ? sure('contact') : perhaps('contact');
  if (
    isShort &&
    contactStart.test(text) &&
    /newsroom|redaktion|rédaction|redacción|redazione|redação|redactie|редакци|tip|story/iu.test(text)
  ) {
    return sure('contact');
  }
  if (agencySigns.test(text) && text.length <= 40) return perhaps('credit');
  if (isShort && moreStart.test(text) && !isSentence) return perhaps('link to more');
  return undefined;
}
