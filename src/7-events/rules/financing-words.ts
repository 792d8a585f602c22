const KINDS: readonly [detail: string, words: RegExp][] = [
  ["royalty", /\broyalt/i],
  ["milestone", /\bmilestone|upfront/i],
  ["private placement", /\bprivate placement|Series [A-F]\b/i],
  ["grant", /\bgrants?\b|SBIR|BARDA/i],
  ["debt", /\bnotes\b|\bloan|credit facility|\bdebt\b/i],
  ["offering", /\boffering|at-the-market|equity financing/i],
];

export function financingDetail(matched: string): string | null {
  return KINDS.find(([, words]) => words.test(matched))?.[0] ?? "other";
}
