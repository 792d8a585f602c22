import { allMatches } from "../../../patterns/all-matches.js";
import { compact } from "../../../patterns/compact.js";
import { TextPattern } from "../../../patterns/text-pattern.js";
import type { DrugFinder } from "./finder.js";

const NUCLIDES =
  "177-?Lu|225-?Ac|90-?Y|86-?Y|6[147]-?Cu|6[78]-?Ga|99m-?Tc|89-?Zr|2(?:12|03)-?Pb|22[34]-?Ra|1(?:2[345]|31)-?I|18-?F|211-?At|111-?In|227-?Th|11-?C|153-?Sm|18[68]-?Re|161-?Tb";
const TURNED =
  "Lu-?177|Ac-?225|Y-?90|Cu-?6[147]|Ga-?6[78]|Tc-?99m|Zr-?89|Pb-?2(?:12|03)|I-?1(?:2[345]|31)|F-?18|In-?111|At-?211|Th-?227|Tb-?161";
const IN_WORDS =
  "[Ll]utetium|[Aa]ctinium|[Yy]ttrium|[Cc]opper|[Gg]allium|[Tt]echnetium|[Zz]irconium|[Ll]ead|[Ii]odine|[Ff]luorine|[Aa]statine|[Ii]ndium|[Tt]horium|[Tt]erbium";
const MASS = "(?:177|225|90|6[1478]|99m|89|212|203|12[345]|131|18|211|111|227|161)";

/** A radionuclide joined to what carries it: "[177Lu]-ABC-12", "[177Lu]Lu-ABC-12", "Lu-177 zelotate", "lutetium (177Lu) zelotate". */
const RADIOLABELLED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:\\[\\s?|\\()?\\^?(?:${NUCLIDES})(?:\\s?\\]|\\))?(?:Lu|Ac|Cu|Ga|Tc|Zr|Pb|In|At|Y|F)?(?:[- ](?:\\(\\d\\+\\) )?|(?<=\\]))|\\[?(?:${TURNED})\\]?[- ]|(?:${IN_WORDS})(?: (?:Lu|Ac|Ga|Cu|I|In) |-| )(?:${MASS}|[(\\[](?:${NUCLIDES})[)\\]])[- ])(?=[A-Z\\p{Ll}])[\\p{L}][\\p{L}\\d-]{2,25}`,
  "gu",
);
const GATE = new TextPattern(
  /\dm?-?(?:Lu|Ac|Y|Cu|Ga|Tc|Zr|Pb|Ra|I|F|At|In|Th|C|Sm|Re|Tb)\b|\b(?:Lu|Ac|Y|Cu|Ga|Tc|Zr|Pb|I|F|In|Th|Tb)-?\d{2}|ium-\d(?<=\b\p{L}{3,8}ium-\d)/u,
);
/** What follows a radionuclide that is no carrier. */
const NO_CARRIER = compact(
  /[\] -](?:PET|SPECT|and|or|is|was|in|for|to|with|based|labell?ed|production|supply|supplies|through|from|at|via|by|as|into|of|on|that|which|will|has|have|from|agreement|capacity|availability|emitt\p{L}*|payloads?|chelat\p{L}*|conjugat\p{L}*|tracers?|generators?|isotopes?|radio\p{L}*|therap\p{L}*|uptake|imaging|scans?|positron)$/iu,
);

export const findRadiolabelled: DrugFinder = (analysis) => {
  if (!GATE.isIn(analysis)) return [];
  return allMatches(RADIOLABELLED, analysis.text)
    .filter(([name]) => !NO_CARRIER.test(name))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      name: match[0],
      finder: "drug/radiolabelled",
      confidence: 0.8,
    }));
};
