import { beforeAll, describe, expect, test } from "vitest";
import { extract } from "../../src/extract.js";
import { type ReleaseRecord, recordSchema } from "../../src/schema/record.js";

const TEXT = `Acme Begins Phase 2 Trial of ACM-101 in Asthma

BOSTON, March 3, 2020 (GLOBE NEWSWIRE) -- Acme Therapeutics, Inc. (Nasdaq: ACMT) today announced that the first patient was dosed in a Phase 2 trial of ACM-101 in asthma.

About Acme Therapeutics
Acme Therapeutics is a clinical-stage company.
`;

let valid: ReleaseRecord;
beforeAll(async () => {
  valid = (await extract(TEXT))[0]!;
});

test("a record of the pipeline is valid, also after a round through JSON", () => {
  expect(recordSchema.safeParse(JSON.parse(JSON.stringify(valid))).error).toBeUndefined();
});

const program = (text: string, start = 0): ReleaseRecord["programs"][number] => ({
  id: "p1",
  name: text,
  aliases: [],
  role: "own",
  owner: null,
  modality: null,
  target: null,
  stage: null,
  mentions: [{ start, end: start + text.length, text }],
  confidence: 0.5,
});

const event = (changes: Partial<ReleaseRecord["events"][number]>): ReleaseRecord["events"][number] => ({
  id: "e1",
  type: "launch",
  detail: null,
  timing: "news",
  negated: false,
  outcome: null,
  date: null,
  agency: null,
  programs: [],
  indications: [],
  counterparty: null,
  amount: null,
  endpoint: null,
  pValue: null,
  participants: null,
  evidence: [{ start: 0, end: 4, text: "Acme" }],
  cues: [],
  rule: "launch/test",
  confidence: 0.5,
  ...changes,
});

describe("the invariants of the record", () => {
  const broken: [what: string, change: (record: ReleaseRecord) => Partial<ReleaseRecord>][] = [
    [
      "a span that differs from its text",
      () => ({ programs: [{ ...program("Acme"), mentions: [{ start: 1, end: 5, text: "Acme" }] }] }),
    ],
    ["a hole between sections", (r) => ({ sections: r.sections.slice(1) })],
    ["sections that end early", (r) => ({ sections: r.sections.slice(0, -1) })],
    [
      "a source map that covers less than the text",
      () => ({ sourceMap: { segments: "3@0", pageStarts: [] } }),
    ],
    ["an event of an unknown program", () => ({ programs: [], events: [event({ programs: ["p9"] })] })],
    [
      "an event of an unknown indication",
      () => ({ indications: [], events: [event({ indications: ["i9"] })] }),
    ],
    ["a detail of another event type", () => ({ events: [event({ detail: "IND" })] })],
    ["two rows with one id", () => ({ programs: [program("Acme"), program("Acme")] })],
    ["an impossible date", () => ({ date: "2020-13-01" })],
    [
      "a cue outside of the text",
      (r) => ({ events: [event({ cues: [{ kind: "trigger", start: 0, end: r.text.length + 1 }] })] }),
    ],
    [
      "entities out of order",
      () => ({
        entities: [
          { kind: "company", start: 5, end: 11, text: "Begins", ref: null },
          { kind: "company", start: 0, end: 4, text: "Acme", ref: null },
        ],
      }),
    ],
  ];
  test.each(broken)("%s makes it invalid", (_, change) => {
    const base = { ...valid, programs: [], indications: [], phases: [], events: [], entities: [] };
    expect(recordSchema.safeParse(base).error).toBeUndefined();
    expect(recordSchema.safeParse({ ...base, ...change(valid) }).success).toBe(false);
  });
});
