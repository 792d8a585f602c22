// Releases of made-up companies in any number, each different, always the same for the same number.
const COMPANIES = [
  "Acme Therapeutics",
  "Borealis Bio",
  "Corvane Pharma",
  "Delmar Oncology",
  "Elvane Biosciences",
];
const DISEASES = [
  "asthma",
  "multiple myeloma",
  "psoriasis",
  "cystic fibrosis",
  "ulcerative colitis",
  "glioblastoma",
];
const NEWS = [
  (drug, disease) => [
    `FDA Fast Track Designation for ${drug}`,
    `the U.S. Food and Drug Administration (FDA) has granted Fast Track designation to ${drug} for the treatment of ${disease}`,
  ],
  (drug, disease) => [
    `First Patient Dosed in Phase 2 Trial of ${drug}`,
    `the first patient has been dosed in a Phase 2 clinical trial of ${drug} in patients with ${disease}`,
  ],
  (drug, disease) => [
    `Submission of New Drug Application for ${drug}`,
    `it has submitted a New Drug Application (NDA) to the FDA for ${drug} in ${disease}`,
  ],
  (drug, disease) => [
    `Positive Topline Results for ${drug}`,
    `the Phase 3 trial of ${drug} in ${disease} met its primary endpoint with statistical significance (p=0.003)`,
  ],
];

export function releaseNumber(n) {
  const company = COMPANIES[n % COMPANIES.length];
  const symbol = company.slice(0, 4).toUpperCase();
  const drug = `${company.slice(0, 3).toUpperCase()}-${100 + (n % 883)}`;
  const disease = DISEASES[n % DISEASES.length];
  const [title, sentence] = NEWS[n % NEWS.length](drug, disease);
  const day = 1 + (n % 28);
  return `${company} Announces ${title}

BOSTON, March ${day}, 2021 (GLOBE NEWSWIRE) -- ${company}, Inc. (Nasdaq: ${symbol}), a clinical-stage company, today announced that ${sentence}.

"We are pleased with this step number ${n} for people who live with ${disease}," said Jane Doe, Ph.D., chief executive officer of ${company}. "We expect to report further data in the second half of 2022."

About ${drug}

${drug} is an investigational oral medicine in development for ${disease}. It has been given to ${40 + (n % 300)} patients so far.

About ${company}

${company} is a clinical-stage biopharmaceutical company based in Boston.

Forward-Looking Statements

This press release contains forward-looking statements that involve risks. Actual results may differ.
`;
}
