import type { Gold } from "../schema/gold.js";
import type { ReleaseRecord } from "../schema/record.js";
import { judgeCast } from "./areas/cast.js";
import { judgeEvents } from "./areas/events.js";
import { judgePhases } from "./areas/phases.js";
import { judgeReleaseFields } from "./areas/release-fields.js";
import { judgeSections } from "./areas/sections.js";
import { judgeStrictly } from "./areas/strict.js";
import { Judge, type Judgement } from "./judgement.js";

/** Holds one record against its gold. A record that could not be read is an empty one: everything is missed. */
export function evaluateRelease(gold: Gold, record: Partial<ReleaseRecord>): Judgement[] {
  const judge = new Judge(gold.file);
  judgeReleaseFields(judge, gold, record);
  judgeSections(judge, gold, record);
  const keys = judgeCast(judge, gold, record);
  judgePhases(judge, gold, record, keys);
  judgeEvents(judge, gold, record, keys);
  judgeStrictly(judge, gold, record, keys);
  return judge.judgements;
}
