import type { Gold } from "../../schema/gold.js";
import type { ReleaseRecord } from "../../schema/record.js";
import { align } from "../align.js";
import type { Judge } from "../judgement.js";
import { companyKey, nameKey } from "../keys.js";

/** Headline, date, issuer, listings, relevance. */
export function judgeReleaseFields(judge: Judge, gold: Gold, record: Partial<ReleaseRecord>): void {
  const both = (said: unknown, right: unknown) => `${String(said)} / gold: ${String(right)}`;
  if (gold.headline !== undefined)
    judge.field(
      "headline",
      nameKey(record.headline) === nameKey(gold.headline),
      both(record.headline, gold.headline),
    );
  if (gold.date !== undefined)
    judge.field("date", (record.date ?? null) === gold.date, both(record.date, gold.date));
  if (gold.issuer) {
    const right = companyKey(gold.issuer.name);
    judge.field(
      "issuer",
      right !== "" && companyKey(record.issuer?.name) === right,
      both(record.issuer?.name, gold.issuer.name),
    );
    const goldListings = (gold.issuer.listings ?? []).map((listing) => ({ key: nameKey(listing) }));
    const saidListings = (record.issuer?.listings ?? []).map(({ exchange, symbol }) => ({
      key: nameKey(`${exchange}:${symbol}`),
    }));
    const same = align(goldListings, saidListings, (a, b) => (a.key === b.key ? 1 : 0));
    judge.rows("listings", goldListings, saidListings, same, {
      gold: (row) => row.key,
      said: (row) => row.key,
    });
  }
  if (gold.relevant !== undefined)
    judge.field(
      "relevant",
      (record.relevant ?? null) === gold.relevant,
      both(record.relevant, gold.relevant),
    );
}
