import type { Analysis } from "../../3-language/analysis.js";
import { foldWord } from "../../3-language/fold-word.js";
import { SYMPTOMS } from "../../4-mentions/diseases/name-words.js";
import type { DiseaseMention } from "../../4-mentions/mention.js";

/** Two diseases that are one indication: "anemia" "due to" "chronic kidney disease". */
export interface Composite {
  readonly complication: DiseaseMention;
  readonly cause: DiseaseMention;
  readonly joint: string;
}

const JOINT =
  /^(?:\s\([^)]{1,20}\))?\s(due to|associated with|caused by|secondary to|resulting from|related to|of|in)\s(?:(?:the|active|advanced|early)\s)?$/;

const LONGEST_JOINT = 50;

/** A complication together with the disease it comes of, wherever one directly follows the other. */
export function compositesIn(analysis: Analysis, mentions: readonly DiseaseMention[]): Composite[] {
  return mentions.flatMap((complication, i): Composite[] => {
    const cause = mentions
      .slice(i + 1, i + 4)
      .find(
        ({ start }) =>
          start >= complication.end + 4 &&
          start <= complication.end + LONGEST_JOINT &&
          JOINT.test(analysis.text.slice(complication.end, start)),
      );
    if (cause?.sentence !== complication.sentence || !cause) return [];
    const joint = JOINT.exec(analysis.text.slice(complication.end, cause.start))![1]!;
    if (/^(?:of|in)$/.test(joint) && !isSymptom(complication.name)) return [];
    return [{ complication, cause, joint }];
  });
}

/** Diseases of their own whose last word alone is a symptom: "rheumatoid arthritis", "cystic fibrosis". */
const NO_SYMPTOMS = /\s(?:arthritis|(?:cystic|pulmonary) fibrosis)$|^(?:cystic|pulmonary) fibrosis$/;

export const isSymptom = (name: string): boolean => {
  const lower = name.toLowerCase();
  return SYMPTOMS.has(foldWord(lower.split(/\s/).at(-1)!)) && !NO_SYMPTOMS.test(lower);
};
