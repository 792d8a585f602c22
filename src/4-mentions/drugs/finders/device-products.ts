import { allMatches } from "../../../patterns/all-matches.js";
import { compact } from "../../../patterns/compact.js";
import { isOfDevices } from "../product-lines.js";
import type { DrugFinder, Found } from "./finder.js";

/** A coined word, up to four more words and what the product is: "Zelora® Carotid Stent System", "AcmeScreen CF Panel". */
const PRODUCT = compact(
  /(?=\p{Lu}|[ie]\p{Lu})(?<![\p{L}\p{N}-])(?<brand>[ie]?\p{Lu}[\p{L}\d]{2,20})(?<mark>®|™|\((?:R|TM)\))?(?=(?<rest>\s(?:[\p{Lu}\d][\p{L}\d]{0,16}(?:[/-][\p{L}\d]{1,10}){0,3}\s|\p{Lu}\.\s\p{Ll}{4,15}\s){0,4}(?:Tests?|Assay|Panel|System|Stent|Catheter|Pump|Balloon|Valve|Graft|Implant|Monitor|Device|Analy[sz]er)(?:\sSystem)?|\s(?:[\p{Lu}\d][\p{L}\d]{0,16}(?:[/-][\p{L}\d]{1,10}){0,3}\s){0,3}[\p{Lu}\d][\p{L}\d]{0,16}(?:[/-][\p{L}\d]{1,10}){0,3}(?=\s(?:(?:rapid|blood|urine|molecular|antigen|antibody|genetic|screening)\s)?(?:tests?|assay|panel|stent|catheter|pump|balloon|valve|graft|implant|analy[sz]er)\b))(?![\p{L}\p{N}-]))/gu,
);
/** Names of what is no product. */
const NO_PRODUCT =
  /\b(?:Granted|Breakthrough|Receives?|Received|Wins|Won|Gets|Cleared|Approved|Authorized|Launched|Launches|Designated|First|Earns|Secures|Health|Hospital|Quality|Nervous|Care|Information|Management|Reporting|Classification)\b/;
const CAMEL_CASE = /^(?:\p{Lu}\p{Ll}{1,12}|[ie])\p{Lu}/u;

/** Tests and devices by what their makers call them in full, where one of its words is coined. */
export const findDeviceProducts: DrugFinder = ({ text, release }) => {
  if (!isOfDevices(text)) return [];
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
