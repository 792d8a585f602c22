import type { Analysis } from "../3-language/analysis.js";
import type { DrugMention, Mention, TargetMention } from "../4-mentions/mention.js";
import type { Program, Span } from "../schema/record.js";
import { isOurs } from "../schema/vocabulary.js";
import { isOnlyComponent } from "./programs/components.js";
import { brandsCopied, gatherPrograms } from "./programs/gather.js";
import { companyModality, modalityOf } from "./programs/modality.js";
import { nameKey } from "./programs/name-key.js";
import { namesByWeight } from "./programs/names.js";
import { ownerOf } from "./programs/owner.js";
import { isUpdate, type RoleVerdict, roleOf, SILENT_SECTIONS } from "./programs/role.js";
import { targetOf } from "./programs/target.js";
import { type TradeMarkOwners, tradeMarkOwners } from "./programs/trade-mark-lines.js";

/**
 * Gathers drug mentions to programs: names that the release equates become one row, and each row gets the part it
 * plays from the words around its mentions. Programs come in order of weight: headline first, then by place.
 */
export function resolvePrograms(analysis: Analysis, mentions: readonly Mention[]): Program[] {
  if (analysis.release.nonRelease !== null) return [];
  const drugs = mentions.filter((mention): mention is DrugMention => mention.kind === "drug");
  const targets = mentions.filter((mention): mention is TargetMention => mention.kind === "target");
  const owners = tradeMarkOwners(analysis);
  const update = isUpdate(analysis);
  const copied = brandsCopied(analysis, drugs);
  const found = gatherPrograms(analysis, drugs, copied).flatMap((group) => {
    const row = weigh(analysis, group, owners, update, targets);
    if (row === null) return [];
    // whoever makes a copy does not make what is copied
    const isCopied = group.every(({ name }) => copied.has(nameKey(name)));
    return [
      isCopied
        ? { ...row, program: { ...row.program, role: "other" as const, modality: null, target: null } }
        : row,
    ];
  });
  const weighed = found.flatMap((row) => settleAmong(row, found) ?? []);
  weighed.sort((a, b) => b.rank - a.rank || a.program.mentions[0]!.start - b.program.mentions[0]!.start);
  const programs = weighed.map(({ program }, i) => ({ ...program, id: `p${i + 1}` }));
  return withCompanyKind(analysis, programs);
}

/** A program of which nothing is said is of the kind that the company makes, where the others are of that kind too. */
function withCompanyKind(analysis: Analysis, programs: readonly Program[]): Program[] {
  const own = programs.filter(({ role }) => role === "own");
  if (own.every(({ modality }) => modality !== null)) return [...programs];
  const kind = companyModality(analysis);
  if (kind === null || own.some(({ modality }) => modality !== null && modality !== kind))
    return [...programs];
  return programs.map((program) =>
    program.role === "own" && program.modality === null ? { ...program, modality: kind } : program,
  );
}

/** What a row is in view of the others; null where it is none. */
function settleAmong(row: Weighed, rows: readonly Weighed[]): Weighed | null {
  const programs = rows.map(({ program }) => program);
  if (row.described) {
    const named = rows.some(({ program, described }) => !described && program.role === "own");
    return row.program.role === "own" && !named ? row : null;
  }
  if (row.program.role === "own" && !row.titled && isOnlyComponent(row.program, programs))
    return { ...row, program: { ...row.program, role: "other", modality: null } };
  return row;
}

interface Weighed {
  /** It has no name but what it does. */
  readonly described: boolean;
  /** It has a section or a heading of its own. */
  readonly titled: boolean;
  readonly program: Program;
  readonly rank: number;
}

function weigh(
  analysis: Analysis,
  mentions: readonly DrugMention[],
  owners: TradeMarkOwners,
  update: boolean,
  targets: readonly TargetMention[],
): Weighed | null {
  const sectionOf = (mention: DrugMention) => analysis.sentences[mention.sentence]!.section.kind;
  const telling = mentions.filter((mention) => !SILENT_SECTIONS.has(sectionOf(mention)));
  if (telling.length === 0) return null;
  const verdict = roleOf(analysis, telling, owners, update);
  const names = namesByWeight(mentions);
  const ours = isOurs(verdict);
  const program: Program = {
    id: "p0",
    name: names[0]!,
    aliases: names.slice(1),
    role: verdict.role,
    owner: ownerOf(analysis, telling, verdict.role),
    modality: ours ? modalityOf(analysis, mentions) : null,
    target: ours ? targetOf(analysis, mentions, targets) : null,
    stage: null,
    mentions: mentions.map(({ start, end, text }): Span => ({ start, end, text })),
    confidence: confidenceOf(mentions, verdict),
  };
  const inHeadline = telling.some((mention) => sectionOf(mention) === "headline");
  const inNews = telling.filter((mention) => ["headline", "body"].includes(sectionOf(mention)));
  const rank =
    (inHeadline ? 1000 : 0) +
    (verdict.role === "own" ? 500 : verdict.role === "partner" ? 300 : 0) +
    Math.min(100, inNews.length * 5);
  const described = mentions.every(
    ({ finder, known, name }) =>
      finder === "drug/described-vaccine" || (known?.modality === "vaccine" && /\svaccine$/i.test(name)),
  );
  return { program, rank, described, titled: verdict.titled };
}

/** How sure it is that such a program with this part is in the release. */
function confidenceOf(mentions: readonly DrugMention[], { margin }: RoleVerdict): number {
  const name = mentions.reduce((most, { confidence }) => Math.max(most, confidence), 0);
  // measured on releases with gold, those held out above all: names by context fail far more often than codes, and most
  // doubts of the part were none
  const named = 0.99 - 1.2 * Math.max(0, 0.9 - name);
  return Math.round(100 * Math.min(0.99, named * (1 - 0.18 * Math.exp(-margin)))) / 100;
}
