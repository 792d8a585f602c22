import { SCHEMA_VERSION } from "../../src/schema/record.js";

/** Strings that would do harm wherever one of them became markup, script or a formula. */
export const PAYLOADS = [
  "<script>window.harmed = 1</script>",
  "</script><script>window.harmed = 2</script>",
  '<img src="x" onerror="window.harmed = 3">',
  '"><svg onload="window.harmed = 4"><animate onbegin="window.harmed = 5" attributeName="x"/></svg>',
  "<!--<script>",
  "javascript:window.harmed=6",
  "</style><style>*{display:none}</style>",
  "{{constructor.constructor('window.harmed = 7')()}}",
  "&lt;b&gt; &amp;amp; ]]>",
  "=HYPERLINK(1) __proto__",
  "\u202eesrever\u202c \u0000\u0007 \ud800 \u{1f9ec} a\u0301\u0323 \ufeff",
];

/** A valid record all of whose words are payloads. */
export function hostileRecord() {
  const text = `${PAYLOADS[1]}\n\n${PAYLOADS.join("\n\n")}`;
  const all = { start: 0, end: PAYLOADS[1]!.length, text: PAYLOADS[1]! };
  return {
    schemaVersion: SCHEMA_VERSION,
    id: "f".repeat(64),
    source: {
      path: `${PAYLOADS[2]}.txt`,
      format: "text",
      sha256: "f".repeat(64),
      bytes: 1,
      pages: null,
      encoding: null,
      exhibit: PAYLOADS[0],
      url: PAYLOADS[5],
      company: null,
      cik: null,
      filingDate: null,
    },
    status: "partial",
    relevant: true,
    language: "en",
    headline: PAYLOADS.join(" "),
    subheadlines: [...PAYLOADS],
    date: "2020-03-03",
    dateline: { place: PAYLOADS[0], wire: null },
    issuer: {
      name: PAYLOADS[3],
      shortName: PAYLOADS[2],
      listings: [{ exchange: PAYLOADS[0], symbol: PAYLOADS[1] }],
    },
    text,
    sourceMap: { segments: `${text.length}@0`, pageStarts: [] },
    sections: [
      { kind: "headline", title: null, start: 0, end: PAYLOADS[1]!.length },
      { kind: "about-company", title: PAYLOADS[3], start: PAYLOADS[1]!.length, end: text.length },
    ],
    programs: [
      {
        id: "p1",
        name: PAYLOADS[3],
        aliases: [...PAYLOADS],
        role: "own",
        owner: PAYLOADS[0],
        modality: null,
        target: null,
        stage: "Phase 2",
        mentions: [all],
        confidence: 0.5,
      },
    ],
    indications: [
      {
        id: "i1",
        name: PAYLOADS[9],
        aliases: [PAYLOADS[0]],
        codes: { doid: PAYLOADS[2], icd10: null, vocabulary: PAYLOADS[0] },
        qualifiers: [],
        mentions: [all],
        confidence: 0.5,
      },
    ],
    phases: [
      {
        program: "p1",
        phase: "Phase 2",
        indications: ["i1"],
        status: "planned",
        qualifiers: [PAYLOADS[0]],
        trial: { nctId: PAYLOADS[1], name: PAYLOADS[2] },
        evidence: [all],
        confidence: 0.5,
      },
    ],
    events: (["news", "upcoming"] as const).map((timing, i) => ({
      id: `e${i + 1}`,
      type: "results",
      detail: null,
      timing,
      negated: false,
      outcome: null,
      date: { value: "2020-Q4", precision: "quarter", text: PAYLOADS[2] },
      agency: PAYLOADS[9],
      programs: ["p1"],
      indications: ["i1"],
      counterparty: PAYLOADS[0],
      amount: { value: 1, currency: "USD", text: PAYLOADS[3] },
      endpoint: PAYLOADS[2],
      pValue: PAYLOADS[0],
      participants: null,
      evidence: [all],
      cues: [{ kind: "trigger", start: 0, end: 9 }],
      rule: PAYLOADS[0],
      confidence: 0.5,
    })),
    entities: [{ kind: "drug", ...all, ref: "p1" }],
    people: [],
    warnings: [{ code: PAYLOADS[0], message: PAYLOADS[2] }],
  };
}

export const HOSTILE_ERROR = {
  schemaVersion: SCHEMA_VERSION,
  source: { path: PAYLOADS[1] },
  status: "error",
  error: { code: "unreadable", stage: "read", message: PAYLOADS[3], hint: PAYLOADS[0] },
};
