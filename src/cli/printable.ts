/** Text from a release or a file name made safe for a terminal: no control characters, no escape sequences, no bidi tricks. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, " ");
}
