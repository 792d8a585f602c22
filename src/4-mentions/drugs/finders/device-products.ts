import { isKnownWord } from "../../../3-language/known-words.js";
import { allMatches } from "../../../patterns/all-matches.js";
import { compact } from "../../../patterns/compact.js";
import { isOfDevices } from "../product-lines.js";
import type { DrugFinder, Found } from "./finder.js";
import { mayBeDrugName } from "./plausible-names.js";

/** A coined word, up to four more words and what the product is: "Zelora® Carotid Stent System", "AcmeScreen CF Panel". */
const PRODUCT = compact(
  /(?=\p{Lu}|[ie]\p{Lu})(?<![\p{L}\p{N}-])(?<brand>[ie]?\p{Lu}[\p{L}\d]{2,20})(?<mark>®|™|\((?:R|TM)\))?(?=(?<rest>\s(?:[\p{Lu}\d][\p{L}\d]{0,16}(?:[/-][\p{L}\d]{1,10}){0,3}\s|\p{Lu}\.\s\p{Ll}{4,15}\s){0,4}(?:Tests?|Assay|Panel|System|Stent|Catheter|Pump|Balloon|Valve|Graft|Implant|Monitor|Device|Analy[sz]er)(?:\sSystem)?|\s(?:[\p{Lu}\d][\p{L}\d]{0,16}(?:[/-][\p{L}\d]{1,10}){0,3}\s){0,3}[\p{Lu}\d][\p{L}\d]{0,16}(?:[/-][\p{L}\d]{1,10}){0,3}(?=\s(?:(?:rapid|blood|urine|molecular|antigen|antibody|genetic|screening)\s)?(?:tests?|assay|panel|stent|catheter|pump|balloon|valve|graft|implant|analy[sz]er)\b))(?![\p{L}\p{N}-]))/gu,
);
/**
 * A name of which nothing but its letters tells that it is coined: one in capitals, "the FARAFLOW Pulsed Field Ablation
 * System", or one that no dictionary has, "the Acmesys Amyloid Plasma Panel"; behind an article, "for" or "of".
 */
const PLAIN = compact(
  /(?<=\b(?:[Tt]he|its|our|of|for|[Ll]aunche[ds])\s)(?<brand>\p{Lu}{4,14}|\p{Lu}\p{Ll}{5,14}|\p{Lu}\p{Ll}{2,8}\p{Lu}\p{Ll}{2,8})(?<rest>(?:\s[\p{Lu}\d][\p{L}\d]{0,16}(?:[/-][\p{L}\d]{1,12}){0,3}){0,6}\s(?:(?:System|Balloon|Stent|Catheter|Valve|Pump|Implant|Graft|Panel|Assay|Test|Electrode|Lead|Sensor|Guidewire|Sheath|Laser)(?![\p{L}\p{N}-])|(?=(?:device|system|electrode|lead|catheter|stent|balloon|valve|pump|implant|assay|panel|test)s?\b)))/gu,
);
/** Letters that stand for something else. */
const OTHER_CAPITALS =
  /^(?:COVID|SARS|HIV|AIDS|MERS|HPV|HBV|HCV|RSV|PSA|DNA|RNA|BRCA|EGFR|KRAS|HER|MRSA|CLIA|NASDAQ|NYSE|FDA|EMA|TSX|ASX|OTCQ[BX]|USA|CMS|NICE|WHO|CDC|ICU|ECG|EEG|MRI|PCR|ELISA|TRAP|LIMS|GPS)/;
/** Signs that a release may tell of devices or tests, where it is not all about them. */
const SIGN =
  /\b510\(k\)|\bCE[- ][Mm]ark|\bPMA\b|\bDe Novo\b|\b(?:medical|diagnostic) (?:device|test)s?\b|\bBreakthrough Device\b|\bFDA clear/;

function plainProducts(text: string): Found[] {
  return allMatches(PLAIN, text).flatMap(({ index, groups }): Found[] => {
    const { brand = "", rest = "" } = groups ?? {};
    const words = rest.trimEnd();
    const coined = /^\p{Lu}+$/u.test(brand)
      ? !OTHER_CAPITALS.test(brand) && (/\p{Ll}/u.test(rest) || !isKnownWord(brand.toLowerCase()))
      : !isKnownWord(brand.toLowerCase()) && (mayBeDrugName(brand) || brand.endsWith("sys"));
    if (!coined || NO_PRODUCT.test(rest) || /^\s(?:System|Device|Test|Panel)$/.test(words)) return [];
    return [
      {
        start: index,
        end: index + brand.length + words.length,
        name: `${brand}${words}`,
        finder: "drug/plain-device",
        confidence: 0.75,
      },
    ];
  });
}

/** Names of what is no product. */
const NO_PRODUCT =
  /\b(?:Granted|Breakthrough|Receives?|Received|Wins|Won|Gets|Cleared|Approved|Authorized|Launched|Launches|Designated|First|Earns|Secures|Health|Hospital|Quality|Nervous|Care|Information|Management|Reporting|Classification)\b/;
const CAMEL_CASE = compact(/^(?:\p{Lu}\p{Ll}{1,12}|[ie])\p{Lu}/u);

/** Tests and devices by what their makers call them in full, where one of its words is coined. */
export const findDeviceProducts: DrugFinder = ({ text, release }) => {
  const plain = SIGN.test(text) ? plainProducts(text) : [];
  if (!isOfDevices(text)) return plain;
  const issuer = new Set(release.issuerNames.map((name) => name.split(/[\s,]/)[0]!));
  const products: Found[] = [];
  for (const match of allMatches(PRODUCT, text)) {
    const { brand = "", mark, rest = "" } = match.groups ?? {};
    const coined =
      mark !== undefined ||
      CAMEL_CASE.test(brand) ||
      issuer.has(brand.toLowerCase()) ||
      text.includes(`${brand}®`) ||
      text.includes(`${brand}™`);
    if (!coined || NO_PRODUCT.test(rest) || /^\s(?:System|Device|Monitor)$/.test(rest)) continue;
    products.push({
      start: match.index,
      end: match.index + match[0].length + rest.length,
      name: `${brand}${rest}`,
      finder: "drug/trade-mark-device",
      confidence: 0.8,
    });
  }
  products.push(...plain);
  return products.map((product) => {
    const [brand = ""] = product.name.split(" ");
    // "KestrelDx PCT" of "KestrelDx PCT Test"
    const bare = product.name.replace(/\s\S+$/, "");
    if (bare !== brand && text.split(bare).length > text.split(product.name).length)
      return { ...product, sameAs: bare };
    const one = products.every(({ name }) => name === product.name || !name.startsWith(`${brand} `));
    return one && !issuer.has(brand.toLowerCase()) ? { ...product, sameAs: brand } : product;
  });
};
