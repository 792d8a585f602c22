import type { Analysis } from "../../../3-language/analysis.js";
import { allMatches } from "../../../patterns/all-matches.js";
import { compact } from "../../../patterns/compact.js";
import { lexiconDrugs } from "../drug-lexicon.js";
import type { DrugFinder, Found } from "./finder.js";
import { NOT_NAMES } from "./not-names.js";

/** A name with a trade mark, also flattened: "ZELORA®", "Zelora(TM)", "ZeloraTM". */
const MARKED = compact(
  /(?=\p{Lu})(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}\d]{1,24}(?:-[\p{L}\d]{1,12})?)\s?(?:®|™|℠|\((?:R|TM|r|tm)\)|(?<=[A-Z]{3})TM(?![\p{L}])|(?<=\p{Ll}{3})TM(?:(?![\p{L}])|(?=(?:for|in|is|and|to|has|with|was)\s)))/gu,
);
/** "EMPEROR-Reduced", a trial of a family; drugs are not called so. */
const TRIAL_BUILT = compact(/^\p{Lu}{4,}-\p{Lu}\p{Ll}{3,}$/u);
/** "Zelora XR®": letters for how the drug is released, and the brand before them. */
const RELEASE_LETTERS = /^(?:XR|ER|SR|XL|CR|LA|HD|LAR|ODT|HCT)$/;
const BRAND_BEFORE = compact(/(?<![\p{L}\p{N}-])\p{Lu}\p{L}{3,20}\s$/u);
/** The marked words that a further marked word goes on from: "ZELORA® SOFT " before "TABS®". */
const FIRST_OF_SEVERAL = compact(/(?<![\p{L}\p{N}-])\p{Lu}{3,20}[®™]\s(?:\p{Lu}{3,15}\s){0,2}$/u);
/** "Zelora(R) SolTab(R)": a brand of two words, each with its mark. */
const MARKED_BEFORE = compact(/(?<![\p{L}\p{N}-]|[®™)] )\p{Lu}\p{L}{3,20}(?:®|™|\((?:R|TM)\)) $/u);
/** A list of brands goes on. */
const MARKED_NEXT = compact(/^\s\p{Lu}\p{L}{3,20}(?:®|™|\((?:R|TM)\))/u);
/** Names of what a drug is given with. */
export const DELIVERY =
  /(?:Pen|Pens|Ject|Jet|Click|Inject|Haler|Diskus|Respimat|Handihaler|Pak|Pack|Syringe)$/;
const GATE = /[®™℠]|\((?:R|TM|r|tm)\)|\wTM/;
/** What a mark stands on that is no drug. */
export const MARKED_OTHERS = compact(
  /^,\s(?:an?|our|its|the\s[Cc]ompany[’']s)\s(?:\p{L}[\p{L}-]{2,20}\s){0,3}(?:(?:support|access|assistance|savings|services?|copay) program|platform|technolog)|^\s?(?:\([^)]{0,40}\)\s?)?(?:\p{L}[\p{L}-]{2,23}\s){0,3}?-?(?:derived\b|polymer\b|platform|technolog|library|engine|software|database|registry|program\b(?! candidate)|network|score|scale|index|questionnaire|survey|magazine|conference|summit|(?:annual )?(?:meeting|congress|symposium)\b|scientific sessions|foundation|fund\b|method|prefilled|pre-filled|syringe|auto-?injector|injector|applicator|analy[sz]er|pen\b|(?:clinical |outcomes? )?(?:trial|study)\b)/iu,
);

/** Words that make the marked name a means by which drugs are made or found. */
export const MEANS = compact(
  /\b(?:using|utili[sz]\p{L}{1,4}|use of|via|leverag\p{L}{1,4}|powered by|based on|generated (?:by|with|from)|derived from|produced (?:by|with|from)|manufactured with|developed with|invented using|technolog(?:y|ies)(?:\s\([^()]{0,30}\))?,? (?:such as|including|like)|incorporat\p{L}{1,4})\s(?:the\s|its\s|our\s|their\s|\p{Lu}[\p{L}]{1,20}[’']s\s)?(?:[\p{Ll}-]{4,20}\s){0,2}$/u,
);

export const findTradeMarks: DrugFinder = (analysis) => {
  const { text } = analysis;
  if (!GATE.test(text)) return [];
  const companies = companyWords(analysis);
  const found: Found[] = [];
  const others = new Set<string>();
  for (const match of allMatches(MARKED, text)) {
    const name = match[1]!;
    const key = name.toLowerCase();
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 60);
    if (MARKED_OTHERS.test(after) || MEANS.test(text.slice(Math.max(0, match.index - 60), match.index)))
      others.add(key);
    if (DELIVERY.test(name)) others.add(key);
    if (/(?:Symposium|Summit|Congress|Forum|Conference)$/.test(name)) others.add(key);
    if (isTrial(text, name) || TRIAL_BUILT.test(name)) others.add(key);
    if (/^\s\p{Lu}{1,6}-?\p{Lu}{0,4}\d{2,}/u.test(after)) others.add(key);
    if (NOT_NAMES.has(key) || companies.has(key)) continue;
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    // "ZELORA FOR ASTHMA®" is ZELORA, "ZELORA® SOFT TABS®" a product of its own
    if (/\p{Lu}{3} FOR $/u.test(before)) continue;
    // "The Science of Healthier Animals®": a maker's motto
    if (/\bThe\s\p{Lu}\p{Ll}{2,15}\s(?:of|for)\s(?:\p{Lu}\p{Ll}{2,15}\s){1,2}$/u.test(before)) continue;
    const first = RELEASE_LETTERS.test(name)
      ? (BRAND_BEFORE.exec(before)?.[0] ?? "")
      : /^\p{Lu}+$/u.test(name)
        ? (FIRST_OF_SEVERAL.exec(before)?.[0] ?? "")
        : MARKED_NEXT.test(after) || lexiconDrugs().get(name)
          ? ""
          : (MARKED_BEFORE.exec(before)?.[0] ?? "");
    const start = match.index - first.length;
    found.push({
      start,
      end: match.index + name.length,
      name: `${first}${name}`.replace(/®|™|\((?:R|TM)\)/g, ""),
      finder: "drug/trade-mark",
      confidence: 0.85,
    });
  }
  return found.filter(({ name }) => !others.has(name.toLowerCase()));
};

/** Whether most places where the name stands speak of it as a trial. */
export function isTrial(text: string, name: string): boolean {
  let places = 0;
  let trials = 0;
  for (let at = text.indexOf(name); at >= 0 && places < 40; at = text.indexOf(name, at + name.length)) {
    places++;
    const after = text.slice(at + name.length, at + name.length + 40);
    const before = text.slice(Math.max(0, at - 30), at);
    if (
      /^[®™\s]{0,2}\s?(?:\p{L}[\p{L}-]{2,15}\s){0,2}(?:trials?|stud(?:y|ies)|clinical program)\b/u.test(
        after,
      ) ||
      /^[®™]?,\sto\s(?:evaluate|assess|investigate|study|determine)\b/.test(after) ||
      (/[\s(]/.test(text[at - 1] ?? "") &&
        /\b(?:trials?|stud(?:y|ies)|program),?\s(?:called\s|named\s)?\(?$/.test(before))
    )
      trials++;
  }
  return trials * 2 >= places;
}

const COMPANY = compact(
  /(?=\p{Lu})(?<![\p{L}])(\p{Lu}[\p{L}\d]{2,24})[®™]?,?\s(?:Pharmaceuticals?|Pharma|Therapeutics|Biosciences?|Biopharma\p{L}{0,9}|Biotech\p{L}{0,9}|Bio|Sciences|Laboratories|Medicines|Holdings|Inc|Corp|Corporation|Ltd|Limited|plc|LLC|AG|S\.A|SE|GmbH|Group)\b/gu,
);

/** Words that companies are called by: a mark on one of them is no drug's. */
export function companyWords(analysis: Analysis): Set<string> {
  const words = new Set<string>(
    analysis.release.issuerNames.flatMap((name) => [name, name.split(/[\s,]/)[0]!]),
  );
  for (const match of allMatches(COMPANY, analysis.text)) words.add(match[1]!.toLowerCase());
  return words;
}
