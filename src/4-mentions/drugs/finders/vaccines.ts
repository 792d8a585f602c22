import type { DrugFinder } from "./finder.js";

const VACCINES =
  /(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}\d-]{1,20}\s){0,2}\p{Lu}[\p{L}\d-]{1,20})\s(?:vaccine|vaccine candidate)(?![\p{L}])/gu;
const VACCINE_OTHERS =
  /^(?:The|A|An|Our|This|Its|Their|New|COVID|COVID-19|SARS-CoV-2|Ebola|Zika|Influenza|Flu|Mpox|HIV|RSV|Novel|Investigational|Phase|Preventive|Therapeutic|Universal|Cancer|Global|Global Alliance|Vaccines?)\b/;

/** A name of its own before "vaccine": "GEO-MVA vaccine". */
export const findVaccines: DrugFinder = ({ text }) => {
  if (!text.includes(" vaccine")) return [];
  return [...text.matchAll(VACCINES)]
    .filter(([, name]) => !VACCINE_OTHERS.test(name!) && /\d|[A-Z].*[A-Z]/.test(name!) && !/\s/.test(name!))
    .map((match) => ({
      start: match.index,
      end: match.index + match[1]!.length,
      name: match[1]!,
      finder: "drug/vaccine",
      confidence: 0.7,
    }));
};
