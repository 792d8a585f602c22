import type { Analysis } from "../../3-language/analysis.js";
import type { DrugMention, TargetMention } from "../../4-mentions/mention.js";
import { compact } from "../../patterns/compact.js";

/** Words between a drug's name and what it acts on. */
const ACTS_ON = compact(
  /(?:target(?:s|ing|ed)?(?: (?:to|against|at))?|bind(?:s|ing)? (?:to|specifically to)?|inhibit(?:s|ing|or of|ion of)?|block(?:s|ing|er of)?|against|directed (?:to|at|against)|antagonist of|agonist of|activat(?:es|ing|or of)|degrad(?:es|ing|er of)|modulat(?:es|ing|or of)|anti-|specific (?:for|to)|recogni[sz]es)\s?(?:the |both |human |a |an )?(?:[\p{L}-]{2,20} ){0,4}$/iu,
);
/** Words right after what it acts on: "a PCSK9 inhibitor", "CD19-directed". */
const IS_ACTED_ON =
  /^(?:[-\s](?:directed|targeted|targeting|specific|positive|selective)|\s(?:receptor\s)?(?:(?:tyrosine\s)?kinase\s)?(?:inhibitor|agonist|antagonist|blocker|degrader|modulator|activator|antibody|monoclonal|CAR|bispecific))/iu;

/** What the release says the drug acts on, by the clause that defines it or the words right before it; else null. */
export function targetOf(
  { text, sentences }: Analysis,
  mentions: readonly DrugMention[],
  targets: readonly TargetMention[],
): string | null {
  if (targets.length === 0) return null;
  for (const mention of mentions) {
    const sentence = sentences[mention.sentence]!;
    const near = targets.filter(
      ({ start, end }) =>
        start >= Math.max(sentence.start, mention.start - 60) &&
        end <= Math.min(sentence.end, mention.end + 160),
    );
    for (const target of near) {
      const acted = IS_ACTED_ON.test(text.slice(target.end, target.end + 50));
      if (target.start >= mention.end) {
        const between = text.slice(mention.end, target.start);
        if (/;|\band\b.{0,40}\bof\b/.test(between)) continue;
        const defining = /^(?:®|™|\(R\))?(?:\s?\([^()]{1,50}\))?(?:,|\sis|\sare|\s\(an?)\s?/.test(between);
        if (defining && (acted || ACTS_ON.test(between))) return target.name;
      } else if (acted && /^[^,;.]{0,45}$/.test(text.slice(target.end, mention.start))) return target.name;
    }
  }
  return null;
}
