import type { DrugFinder } from "./finder.js";

/** A radionuclide joined to what carries it: "[177Lu]-ABC-12", "Lu-177 zelotate", "68Ga-PSMA-11". */
const RADIOLABELLED =
  /(?<![\p{L}\p{N}])(?:\[\s?)?(?:\^?\d{2,3}m?-?(?:Lu|Ac|Y|Cu|Ga|Tc|Zr|Pb|Ra|I|F|At|In|Th)|(?:Lu|Ac|Y|Cu|Ga|Tc|Zr|Pb|I|F|In)-?\d{2,3}m?)(?:\s?\])?[- ](?=[A-Z\p{Ll}])[\p{L}][\p{L}\d-]{2,25}/gu;
const GATE = /\d-?(?:Lu|Ac|Y|Cu|Ga|Tc|Zr|Pb|Ra|I|F|At|In|Th)\b|\b(?:Lu|Ac|Y|Cu|Ga|Tc|Zr|Pb|I|F|In)-?\d{2}/;
/** What follows a radionuclide that is no carrier. */
const NO_CARRIER =
  /[\] -](?:PET|SPECT|and|or|is|was|in|for|to|with|based|labell?ed|production|supply|isotope|radio\p{L}*|therap\p{L}*|uptake|imaging|scans?|positron)$/iu;

export const findRadiolabelled: DrugFinder = ({ text }) => {
  if (!GATE.test(text)) return [];
  return [...text.matchAll(RADIOLABELLED)]
    .filter(([name]) => !NO_CARRIER.test(name))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      name: match[0],
      finder: "drug/radiolabelled",
      confidence: 0.8,
    }));
};
