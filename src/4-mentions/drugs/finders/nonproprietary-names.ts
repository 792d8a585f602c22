import type { Token } from "../../../3-language/tokens.js";
import { compact } from "../../../patterns/compact.js";
import { lexiconDrugs } from "../drug-lexicon.js";
import { innModality } from "../inn-stems.js";
import type { DrugFinder, Found } from "./finder.js";
import { NO_DRUG_AFTER, NO_DRUG_BEFORE } from "./substance-words.js";

/** Salts, esters, payloads and isoforms: second words of nonproprietary names. */
const SECOND_WORDS = new Set(
  (
    "fumarate maleate mesylate mesilate dimesylate tosylate ditosylate hydrochloride dihydrochloride hcl sodium potassium calcium magnesium phosphate diphosphate sulfate sulphate citrate " +
    "tartrate bitartrate acetate succinate malate besylate besilate edisylate camsylate napsylate esylate decanoate undecanoate palmitate enanthate cypionate bromide hydrobromide chloride " +
    "octanoate hexanoate laurate lactobionate orotate nicotinate mandelate isethionate ascorbate aspartate pamoate embonate trometamol olamine erbumine laurylsulfate " +
    "nitrate oxalate adipate valerate propionate dipropionate furoate benzoate salicylate stearate lactate gluconate acetonide etabonate xinafoate tromethamine meglumine lysine " +
    "mecarbil disoproxil alafenamide marboxil etexilate hemifumarate pivoxil medoxomil fosamil axetil cilexetil proxetil mofetil lauroxil dipivoxil enacarbil " +
    "vedotin deruxtecan tirumotecan govitecan mafodotin tesirine ozogamicin emtansine ravtansine soravtansine duocarmazine rezetecan " +
    "parvovec emparvovec abeparvovec autoleucel ciloleucel maraleucel vicleucel tetraxetan oxodotreotide alfa beta gamma pegol vaccine"
  ).split(" "),
);
/** Four letters after a hyphen that are no biologic's suffix. */
const NOT_SUFFIXES =
  /^(?:base|free|like|only|cell|dose|site|line|type|gene|risk|time|plus|term|year|week|days|arms|test|drug|drop|naïve|data|rich|dose|high|care|well|less|most|many|such|than|with|from|into|over|once|arms|scan|mono|part|step|oral|pill|exon)$/;
/** Words that end like gene therapies' and cell therapies' first words; their second word tells. */
const GENE_OF = /(?:gene|cel)$/;
const VECTOR = /(?:vec|leucel|temcel|cel)$/;

/** Nonproprietary names by the lexicon and by their stems, with salts and suffixes, and combinations with slashes. */
export const findNonproprietaryNames: DrugFinder = ({ sentences, text, release }) => {
  const found: Found[] = [];
  const issuer = new Set(release.issuerNames.map((name) => name.split(/[\s,]/)[0]!));
  const lexicon = lexiconDrugs();
  const seen = new Map<string, boolean>();
  const hasStem = (token: Token): boolean => {
    let known = seen.get(token.text);
    if (known === undefined) {
      known = innModality(token.text) !== undefined;
      seen.set(token.text, known);
    }
    return known;
  };
  const isName = (token: Token | undefined): boolean =>
    token !== undefined && (lexicon.get(token.norm) !== undefined || hasStem(token));
  for (const { tokens } of sentences)
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (token.kind === "mark" || (token.text.length < 2 && tokens[i + 1]?.text !== "-")) continue;
      const listed = lexicon.match(tokens, i);
      const second = tokens[i + 1]?.norm ?? "";
      const isGene =
        (second.endsWith("c") || second.endsWith("l")) && VECTOR.test(second) && GENE_OF.test(token.norm);
      const isMade =
        second === "alfa"
          ? isMadeAlfa(token, tokens[i + 1]!)
          : (second === "beta" || second === "gamma") && MADE.test(token.norm);
      if (listed === null && !isGene && !isMade && (token.text.length < 6 || !hasStem(token))) continue;
      // "Novatide Inc.": a company's name may end like a drug's
      if (listed === null && /^\p{Lu}/u.test(token.text) && issuer.has(token.norm)) continue;
      if (listed === null && isFamilyName(token, tokens[i - 1])) continue;
      // "Lorne Petersen": the end of a surname
      if (listed === null && tokens[i - 1]?.isCapitalized && /^\p{Lu}\p{Ll}{2,8}sen$/u.test(token.text))
        continue;
      const first = listed !== null ? listed.to - 1 : isGene || isMade ? i + 1 : i;
      const last = listed?.kind === "brand" ? first : endOfName(tokens, first, isName);
      const { start } = token;
      const { end } = tokens[last]!;
      i = last;
      if (NO_DRUG_AFTER.test(text.slice(end, end + 40)) || NO_DRUG_BEFORE.test(text.slice(start - 40, start)))
        continue;
      found.push({
        start,
        end,
        name: text.slice(start, end),
        finder:
          listed === null
            ? "drug/inn-stem"
            : listed.kind === "brand"
              ? "drug/known-brand"
              : "drug/known-name",
        confidence: listed !== null || isGene || isMade ? 0.9 : 0.75,
        ...(listed === null ? {} : { known: listed.drug }),
      });
    }
  const trials = new Set(
    found
      .filter(
        ({ finder, name, end }) =>
          finder === "drug/inn-stem" && isTrialsName(name, text.slice(end, end + 40)),
      )
      .map(({ name }) => name),
  );
  return trials.size === 0 ? found : found.filter(({ name }) => !trials.has(name));
};

/** "the phase II CITYLINE trial": a word in capitals that ends like a drug's name. */
const isTrialsName = (name: string, after: string): boolean =>
  /^\p{Lu}{4,}$/u.test(name) &&
  /^\s(?:(?:clinical|pivotal|extension)\s)?(?:trial|study|studies)\b/.test(after);

/** "Jens Petersen", "Dr. Andersen": families are named so in the North. */
const isFamilyName = (name: Token, before: Token | undefined): boolean =>
  name.isCapitalized &&
  /[aeiou]rsen$/.test(name.norm) &&
  before !== undefined &&
  (before.text === "." || (before.isCapitalized && before.norm !== before.text));

/** Words that a recombinant enzyme or factor goes by before "beta" and "gamma"; others' are the body's. */
const MADE = compact(/(?:\p{L}{4}(?:cog|poetin)|(?:glucer|galsid|sid|sulf|lip|teg|plo|man)ase)$/u);

/** "zelosidase alfa", "zelodefgrobep alfa": no ordinary word is spelled so. */
function isMadeAlfa(first: Token, alfa: Token): boolean {
  return (
    /^alfa$|^ALFA$/.test(alfa.text) &&
    alfa.spaceBefore &&
    /^\p{L}{7,24}$/u.test(first.text) &&
    first.norm !== "interferon"
  );
}

/** "florbetapir F 18", "zelotate Lu 177": the nuclide that a name ends with. */
const NUCLIDE = /^(?:f|c|ga|cu|lu|ac|y|i|in|zr|pb|tc)$/;
const MASS = /^(?:18|11|6[478]|177|225|90|12[345]|131|111|89|212|203|99m)$/;

/** "rinatabart sesutecan": what an antibody carries. */
const isConjugate = (antibody: string, payload: string): boolean =>
  /(?:mab|bart|tug|mig|ment)$/.test(antibody) && /(?:tecan|dotin|tansine|sirine|micin|mazine)$/.test(payload);

/** Index of the last token of the name whose first words end at `last`: salts, suffixes and slash partners belong to it. */
function endOfName(
  tokens: readonly Token[],
  from: number,
  isName: (token: Token | undefined) => boolean,
): number {
  let last = from;
  for (;;) {
    const next = tokens[last + 1];
    const afterNext = tokens[last + 2];
    if (!next) return last;
    const joined = !next.spaceBefore && afterNext !== undefined && !afterNext.spaceBefore;
    if (
      next.norm === "-" &&
      joined &&
      /^[a-z]{4}$/.test(afterNext.text) &&
      !NOT_SUFFIXES.test(afterNext.text)
    )
      last += 2;
    else if (next.spaceBefore && (SECOND_WORDS.has(next.norm) || isConjugate(tokens[last]!.norm, next.norm)))
      last += 1;
    else if (
      next.spaceBefore &&
      NUCLIDE.test(next.norm) &&
      afterNext?.spaceBefore &&
      MASS.test(afterNext.norm) &&
      /^\p{Lu}/u.test(next.text)
    )
      last += 2;
    else if ((next.text === "/" || next.text === "-") && joined && isName(afterNext)) last += 2;
    else return last;
  }
}
