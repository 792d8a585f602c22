/** The text of release number `n`. */
export function releaseNumber(n: number): string;
