import { BiowireError } from "./errors.js";

/** Inputs above this are refused unless `maxBytes` says otherwise: no press release is near it. */
export const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;

/** Throws `BiowireError` "too-large" where an input of `length` bytes is over the limit. */
export function refuseTooLarge(path: string, length: number, maxBytes: number): void {
  if (length <= maxBytes) return;
  throw new BiowireError(
    "too-large",
    "read",
    `${path} is ${length} bytes long, more than the limit of ${maxBytes}.`,
    "Raise the limit with --max-bytes if it really is a release.",
  );
}
