/** Stock exchanges by their usual short form and the ways in which releases write them. */
export const EXCHANGES: readonly [shortForm: string, forms: RegExp][] = [
  [
    "Nasdaq First North",
    /^(?:nasdaq )?first north(?: growth market| premier(?: growth market)?)?(?: \w+)?$/i,
  ],
  ["Nasdaq Stockholm", /^(?:nasdaq[- ](?:omx )?stockholm|omx stockholm|sto)$/i],
  ["Nasdaq Copenhagen", /^(?:nasdaq|omx)[- ](?:omx )?copenhagen$|^cph$/i],
  ["Nasdaq Helsinki", /^(?:nasdaq|omx)[- ](?:omx )?helsinki$|^hel$/i],
  ["Spotlight", /^spotlight(?: stock market)?$/i],
  ["Borsa Italiana", /^borsa italiana$/i],
  ["NZX", /^nzx$/i],
  ["SGX", /^sgx$/i],
  [
    "Nasdaq",
    /^(?:the )?nasdaq(?: ?(?:gs|gm|cm|ncm|ngs|global(?: select)?(?: market)?|capital market|national market|stock market|nm|sc))?$/i,
  ],
  ["NYSE American", /^(?:nyse[- ]?(?:american|mkt|amex|arca)|amex|american stock exchange|nyse mkt)$/i],
  ["NYSE", /^(?:nyse|new york stock exchange)$/i],
  ["TSXV", /^(?:tsx[- .:]?v(?:enture(?: exchange)?)?|tsx venture)$/i],
  ["TSX", /^(?:tsx|toronto stock exchange|toronto)$/i],
  ["CSE", /^(?:cse|canadian securities exchange)$/i],
  ["OTCQB", /^otc ?qb$/i],
  ["OTCQX", /^otc ?qx$/i],
  ["OTC", /^(?:otc(?: ?(?:bb|pk|pink|markets?|id))?(?: .{0,12})?|otcmkts|otc bulletin board|pink sheets)$/i],
  ["LSE", /^(?:lse|london stock exchange|london)$/i],
  ["AIM", /^aim$/i],
  [
    "Euronext",
    /^euronext(?:[- ](?:paris|brussels|amsterdam|growth|oslo|dublin|milan|lisbon|access).{0,20})?$/i,
  ],
  ["SIX", /^(?:six(?: swiss exchange)?|swx)$/i],
  ["HKEX", /^(?:hkex|sehk|hk|hkse|stock code|hong kong(?: stock exchange)?)$/i],
  ["ASX", /^(?:asx|australian securities exchange)$/i],
  ["TSE", /^(?:tse|tokyo|tokyo stock exchange|tyo|jpx)$/i],
  ["Frankfurt", /^(?:frankfurt(?: stock exchange)?|fwb|fse|fra|xetra|etr|prime standard)$/i],
  ["TASE", /^tase$/i],
  ["KOSDAQ", /^kosdaq$/i],
  ["KRX", /^(?:krx|kospi)$/i],
  ["SSE", /^(?:sse|shanghai|star)$/i],
  ["Oslo", /^(?:ose|oslo(?: bors| børs)?)$/i],
  ["NSE", /^nse$/i],
  ["BSE", /^bse$/i],
  ["BME", /^bme$/i],
];

export function exchangeShortForm(written: string): string | null {
  const plain = written
    .replace(/[®™]/g, "")
    .replace(/\s{1,4}/g, " ")
    .trim();
  return EXCHANGES.find(([, forms]) => forms.test(plain))?.[0] ?? null;
}
