import { compact } from "../../../patterns/compact.js";
/**
 * Words after the name of a substance that make it a molecule of the body, a test or a property instead of a drug:
 * "insulin resistance", "dopamine transporter", "levodopa-induced", "vancomycin-resistant".
 */
export const NO_DRUG_AFTER = compact(
  /^(?:\s\([\p{L}\d-]{1,10}\))?(?:[- ](?:resistan(?:t|ce)|sensitiv(?:e|ity)|induced|dependent|deficien(?:t|cy)|refractory|na[iï]ve|like|free|producing|positive|negative)\b|\s(?:\p{L}{3,12}\s)?(?:levels?|receptors?|secretion|production|reuptake|re-uptake|transporters?|metabolism|synthesis|signal(?:l?ing)|pathways?|agonists?|antagonists?|neurons?|diphosphate|monophosphate|triphosphate|deaminase|decarboxylase|hydroxylase|kinase|oxidase|gene|mutations?|pumps?|infusion|delivery)\b)/iu,
);
/** Words before it that do the same: "endogenous dopamine", "release of norepinephrine". */
export const NO_DRUG_BEFORE = compact(
  /\b(?:endogenous|cyclic|serum|plasma|blood|urinary|circulating|(?:levels?|release|secretion|production|synthesis|reuptake|concentrations?|depletion|breakdown) of|increas\p{L}{1,3}|reduc\p{L}{1,3}|elevated|low) (?:\p{L}{3,12} )?$/u,
);
