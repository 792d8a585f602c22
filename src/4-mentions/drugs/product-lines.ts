import { allMatches } from "../../patterns/all-matches.js";
import { compact } from "../../patterns/compact.js";
import type { Found } from "./finders/finder.js";

/** Words of tests and devices: their makers sell several under one brand. */
const OF_DEVICES =
  /\b(?:[Aa]ssays?|[Tt]ests?|[Dd]iagnostics?|[Dd]evices?|[Pp]anels?|[Ss]tents?|[Cc]atheters?|[Aa]naly[sz]ers?|[Ss]timulators?|De Novo|(?:Medical|Diagnostics|Devices|Vascular|Surgical),?\s(?:Inc|Ltd|AB|AG|plc|Limited|Corp|SA|GmbH)|510\(k\)|CE[- ][Mm]ark\w{0,3})\b/g;
const LEAST_OF_DEVICES = 6;
/** A short text has room for fewer. */
const SHORT = 2500;
const LEAST_IN_SHORT = 3;

/** What tells one product of a brand from the next: "KestrelDx PCT", "Swift CT/NG", "Pulse Arc". */
const MEMBER = compact(
  /[®™]?\s(?<member>(?:\p{Lu}[\p{L}\d]{0,14}|\d{1,4}(?![\p{L}\d%.,]))(?:[/-][\p{L}\d]{1,10}){0,2}(?:\s\p{Lu}[\p{L}\d]{0,14}(?:[/-][\p{L}\d]{1,10}){0,2}){0,2})/uy,
);
const NO_MEMBER =
  /^(?:Tablets?|Capsules?|Injection|Cream|Gel|Ointment|Spray|Patch|Vaccine|Oral|Nasal|The|An?|Phase|Study|Trial|Inc|Ltd|Limited|Corp|Corporation|LLC|AG|plc|Diagnostics|Medical|Therapeutics|System|Systems|Platform|Technology|Test|Assay|Panel|Device|FDA|CE|US|U|EU|UK|In|For|With|And|To|Is|Has|Receives?|Received|Granted|Gets|Shows?|Clears?|Cleared|Launch(?:es|ed)?|Announces?|Approved|Approval)\b/;
/** What the product is, after what it is called: "KestrelDx PCT Test". */
const WHAT_IT_IS =
  /(?<=\S)\s(?:Tests?|Assays?|Systems?|Panels?|Devices?|Analy[sz]ers?|Kits?|Stents?|Catheters?|Balloons?|Grafts?|Valves?|Pumps?|Implants?|Monitors?|Sensors?|Platform)$/;
/** So many of a line's names are said more than once. */
const LEAST_SAID_AGAIN = 2;

/** Whether the text speaks of tests or devices. */
export const isOfDevices = (text: string): boolean =>
  allMatches(OF_DEVICES, text).length >= (text.length < SHORT ? LEAST_IN_SHORT : LEAST_OF_DEVICES);

/** A brand that stands before several names is a line of products, and each of them is one. */
export function spreadLines(text: string, found: readonly Found[]): Found[] {
  if (!isOfDevices(text)) return [...found];
  const brands = new Set(found.filter(({ finder }) => finder === "drug/trade-mark").map(({ name }) => name));
  let spread = [...found];
  for (const brand of brands) {
    const products = productsOf(text, brand);
    const again = products.filter(
      (product, i) => products.findIndex((other) => productOf(other) === productOf(product)) !== i,
    );
    const names = new Set(again.map(productOf));
    if (names.size < LEAST_SAID_AGAIN) {
      // "Pulse" and "Pulse Arc": the brand by itself is a product too
      const one = products.filter((product) => names.has(productOf(product)));
      spread = [
        ...spread,
        ...one.map((product) => (product.sameAs ? { ...product, sameAs: brand } : product)),
      ];
      continue;
    }
    spread = spread.filter(({ name }) => name !== brand);
    spread.push(...products);
  }
  return spread;
}

/** Its name without what it is, which is left out as often as said. */
function productOf({ name, sameAs }: Found): string {
  return sameAs ?? name;
}

function productsOf(text: string, brand: string): Found[] {
  const places: Found[] = [];
  for (let at = text.indexOf(brand); at >= 0; at = text.indexOf(brand, at + brand.length)) {
    MEMBER.lastIndex = at + brand.length;
    const member = MEMBER.exec(text)?.groups?.member;
    if (member === undefined || NO_MEMBER.test(member)) continue;
    const bare = member.replace(WHAT_IT_IS, "");
    const name = `${brand} ${member}`;
    places.push({
      start: at,
      end: MEMBER.lastIndex,
      name,
      finder: "drug/product-line",
      confidence: 0.75,
      ...(bare === member ? {} : { sameAs: `${brand} ${bare}` }),
    });
  }
  return places;
}
