/** Whether a line ends as a sentence does, closing marks and brackets aside. */
export function endsSentence(line: string): boolean {
  return /[.!?…。！？؟۔।]\s?["'“”’»«›‹)\]』」]*\d{0,2}$/u.test(line.trim());
}

/** How many words a line has; in scripts without spaces, roughly. */
export function wordCount(line: string): number {
  const unspaced = line.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return (line.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0) + Math.floor(unspaced / 2);
}
