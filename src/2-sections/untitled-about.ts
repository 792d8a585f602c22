import type { ReleaseDocument } from "../1-text/document.js";
import { compact } from "../patterns/compact.js";
import type { SectionKind } from "../schema/record.js";

const COMPANY = compact(
  /^(?:[^.]|\.(?! [A-Z])){0,140}?\b(?:is|are) (?:an? |the |one of )(?:[\p{L}\d-]{1,25},? (?:and )?){0,8}(?:company|corporation|leader|organi[sz]ation|foundation|firm|group|subsidiary)\b/iu,
);
/** What a company does, year in, year out: no day, no "announced". */
const PURSUIT =
  /^(?:[^.]|\.(?! [A-Z])){0,70}?\b(?:(?:discovers?|develops?|markets?|manufactures?|commerciali[sz]es|focuses|sells)(?:,| and| or)? |(?:is|are) (?:dedicated|committed|focused|pioneering|developing|advancing|working to)\b|was (?:founded|established|spun out)\b)/iu;
const OF_A_DAY =
  /\b(?:today|announced|yesterday|this (?:week|quarter)|on (?:january|february|march|april|may|june|july|august|september|october|november|december))\b/i;
/** "Acme, a Colorado company with 108 employees, has …", "Acme, headquartered in …, makes …". */
const APPOSED =
  /^[^,.]{3,60}, (?:(?:an?|the)\s[^,.]{0,60}\b(?:company|group|firm|spin-?(?:out|off)|subsidiary)\b|headquartered|based)/iu;
const LEGAL_NAME = compact(
  /^(?:\p{Lu}[\p{L}\d&.’'-]{0,24}\s){1,5}(?:Inc\.?|Corp\.?|Corporation|Ltd\.?|Limited|plc|PLC|LLC|AG|SE|S\.A\.|SA|N\.V\.|B\.V\.|GmbH|A\/S|AB|ASA|Co\., Ltd\.)\s/u,
);
/** What comes after a block about the company: the disclaimer, contacts, or other blocks about things. */
const AFTERWARDS =
  /^(?:About\s|(?:forward[- ]looking|safe harbou?r|cautionary|disclaimer|contacts?\b|media\b|investors?\b|enquiries|source\b|###)|.{0,300}\bforward[- ]looking\b|.{0,120}\bhistorical\b)/is;
const PRODUCT = compact(
  /^(?:[^.]|\.(?! [A-Z])){2,60}?\b(?:is|are) (?:an? |the )(?:[\p{L}\d/-]{1,24},? ){0,8}?(?:antagonist|agonist|inhibitor|antibod(?:y|ies)|vaccine|conjugate|therapy|modulator|molecule|medicine|device|test|formulation|peptide|oligonucleotide|antiviral|antibiotic)\b/iu,
);
const BURDEN =
  /\b(?:americans|people|patients|adults|children|women|men)\b[^.]{0,80}\b(?:each|every|a) year\b/i;
const DISEASE = compact(
  /^(?:\p{Lu}[\p{L}\d’'()-]{1,30},?\s)(?:[\p{L}\d’'()-]{1,24},?\s){0,8}?(?:is|are) (?:an? |the )(?:[\p{L}-]{2,20},? (?:and )?){0,6}?(?:disease|disorder|condition|syndrome|cancer|infection|malignancy|illness)s?\b/u,
);

/** Told of the past or of what is to come, a paragraph is news. */
const PAST =
  /^(?:[^.]|\.(?! [A-Z])){0,120}?\b(?:had|has|have|will|plans?|expects?|intends?|reported|received|completed|said|was|were|ended)\b/i;

/**
 * The kind of a block that tells of a company or a disease in general, set after the news without "About": null where
 * it does not. In the body only companies are told so, and late; a disease may be part of the news.
 */
export function untitledAbout(
  text: string,
  i: number,
  document: ReleaseDocument,
  current: SectionKind,
  issuerNames: readonly string[],
): Extract<SectionKind, "about-company" | "about-disease" | "about-product"> | null {
  const after = current === "conference-call" || current.startsWith("about-");
  if ((current !== "body" && !after) || i < 2 || i < document.blocks.length * 0.25 || text.length < 80)
    return null;
  if (OF_A_DAY.test(text.slice(0, 200))) return null;
  const lower = text.slice(0, 80).toLowerCase();
  const opens = issuerNames.some(
    (name) =>
      name.length > 2 &&
      (lower.startsWith(name) || lower.startsWith("based in") || lower.startsWith(`the ${name}`)),
  );
  const below = document.blocks[i + 1];
  const last = below !== undefined && AFTERWARDS.test(document.text.slice(below.start, below.end));
  const late = after || i > document.blocks.length * 0.5;
  // what two companies do together is told in blocks about agreements
  const pursues =
    COMPANY.test(text) || (late && current !== "about-other" && (PURSUIT.test(text) || APPOSED.test(text)));
  if ((opens || (late && LEGAL_NAME.test(text))) && pursues) return "about-company";
  if (opens && late && last && !current.startsWith("about-") && !PAST.test(text)) return "about-company";
  if (current === "body" && late && last && PRODUCT.test(text)) return "about-product";
  return current === "conference-call" && (DISEASE.test(text) || BURDEN.test(text)) ? "about-disease" : null;
}
