/** First parts that keep their hyphen before whatever follows: "anti-", "non-", "tumor-targeting". */
const KEEP_AFTER = new Set(
  (
    "anti non pre post co multi semi self well first second third one two three four once twice high low long short " +
    "open double single placebo dose event risk time late early mid large small next follow cell gene tumor tumour cancer " +
    "site stage line life drug disease treatment immune immuno bi tri multi mono poly sub inter intra cross forward " +
    "looking year month week day phase evidence research patient company market cost non-small ex in on off up down out " +
    "decision state world wide full part half all best proof head end top go to by over under like free based related " +
    "mediated resistant refractory naive dependent specific targeted driven associated approved labeled label blind " +
    "blinded controlled center centre life- x- t b c r e"
  ).split(" "),
);

/** Last parts that are words of compounds rather than endings of broken ones. */
const KEEP_BEFORE = new Set(
  (
    "targeting targeted based related controlled label blind blinded center centre cell looking free term risk stage " +
    "line dose driven mediated dependent resistant refractory naive specific associated approved of to the in and up " +
    "arm day week month year old threatening limiting saving acting release positive negative small large escalation " +
    "finding ranging modifying induced derived like type wide class party share house going effective"
  ).split(" "),
);

/**
 * Whether the hyphen at a line's end belongs to the word: "tumor-/targeting" keeps it, "develop-/ment" does not.
 * `known` are words that stand unbroken elsewhere in the text, in lower case; they decide first.
 */
export function keepsHyphen(first: string, second: string, known: ReadonlySet<string>): boolean {
  const a = first.toLowerCase();
  const b = second.toLowerCase();
  if (known.has(`${a}-${b}`)) return true;
  if (known.has(a + b)) return false;
  if (/\p{Lu}|\d/u.test(second) || /\d|\p{Lu}$/u.test(first)) return true;
  if (KEEP_BEFORE.has(b)) return true;
  return KEEP_AFTER.has(a) || (known.has(a) && known.has(b) && a.length > 3 && b.length > 3);
}

/** The words of a text in lower case, hyphenated ones whole as well, leaving out those broken at a line's end. */
export function wordsOfText(text: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+){0,4}(?!-?[ \t]{0,5}\r?\n)/gu)) {
    const lower = word.toLowerCase();
    words.add(lower);
    if (lower.includes("-")) for (const part of lower.split("-")) words.add(part);
  }
  return words;
}
