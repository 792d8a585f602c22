export function killAndResume(trial: {
  times: number;
  releases: number;
  seed: number;
  format?: "json" | "jsonl" | "csv";
}): Promise<{ hit: number; status: number | null; outputs: number; differing: string[] }>;
