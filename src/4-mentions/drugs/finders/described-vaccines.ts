import { matchesInSentences } from "../../../3-language/sentence-matches.js";
import { TextPattern } from "../../../patterns/text-pattern.js";
import type { DrugFinder, Found } from "./finder.js";

/** What a vaccine is told by where it has no name: how it is made, and against what. */
const KINDS =
  "universal|multivalent|monovalent|bivalent|trivalent|tetravalent|quadrivalent|pentavalent|hexavalent|\\d{1,2}-valent|inactivated|live|attenuated|live-attenuated|recombinant|conjugated?|polysaccharide|plain|adjuvanted|DNA|mRNA|peptide|subunit|protein|toxoid|whole-cell|acellular|Vero|cell-derived|cell-based|egg-based|cell|dendritic|autologous|allogeneic|personali[sz]ed|neoantigen|therapeutic|prophylactic|preventive|intranasal|oral";
const AGAINST =
  "H1N1|H5N1|H5N8|H7N9|H3N2|avian|swine|cancer|tumou?r|melanoma|glioblastoma|influenza|flu|pandemic|seasonal|pneumococcal|meningococcal|meningitis|pneumonia|hepatitis|A|B|C|E|rabies|malaria|dengue|Zika|Ebola|RSV|HIV|HPV|COVID-19|SARS-CoV-2|coronavirus|tuberculosis|TB|BCG|cholera|typhoid|polio|poliovirus|measles|mumps|rubella|varicella|rotavirus|shingles|zoster|herpes|chikungunya|Japanese|encephalitis|yellow|fever|smallpox|mpox|monkeypox|anthrax|plague|Lyme|disease|norovirus|EV71|EV-A71|enterovirus|Enterovirus|71|hand|foot|mouth|hantavirus|Marburg|Lassa|Nipah|Hepatitis|HBV|HEV|leishmaniasis|hookworm|schistosomiasis|Shigella|Salmonella|Chlamydia|gonorrh(?:o)?ea|MenB|MenACWY|foot-and-mouth|CMV|cytomegalovirus|HSV|streptococcal|staphylococcal|tetanus|diphtheria|pertussis|Hib|group|serogroup|Alzheimer[’']s|allergy|nicotine|human|papillomavirus";
const VACCINE = new TextPattern(
  new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:(?:${KINDS}|${AGAINST})[\\s-]){1,6}vaccines?(?![\\p{L}])(?!\\s(?:platform|technolog|candidates and|development|company|market|hesitan|program))`,
    "giu",
  ),
);
/** A vaccine is spoken of in the plural as a class. */
const CLASS = /vaccines$/i;

/** A product that has no name but what it does: "universal cancer vaccine", "inactivated influenza vaccine". */
export const findDescribedVaccines: DrugFinder = (analysis) => {
  return matchesInSentences(analysis, VACCINE).flatMap(({ end, text: said }): Found[] => {
    if (CLASS.test(said)) return [];
    // the "a" of "a hepatitis A vaccine" is no type of hepatitis
    const name = said.replace(/^a\s(?=\p{L})/u, "");
    if (!/[\s-]vaccine$/i.test(name)) return [];
    const start = end - name.length;
    return [{ start, end, name, finder: "drug/described-vaccine", confidence: 0.6 }];
  });
};
