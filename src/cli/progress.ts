import type { BatchResult } from "../batch/extract-many.js";
import { printable } from "./printable.js";

interface Progress {
  step(result: BatchResult): void;
  end(): void;
}

/** One line on standard error that is written over, on a terminal only; failures get a line of their own everywhere. */
export function progressLine(total: number, shown: boolean): Progress {
  const terminal = shown && process.stderr.isTTY;
  let done = 0;
  const clear = () => {
    if (terminal) process.stderr.write("\r\u001b[K");
  };
  return {
    step(result) {
      done++;
      clear();
      if (result.error)
        process.stderr.write(`failed  ${printable(result.path)}: ${printable(result.error.error.message)}\n`);
      if (terminal) process.stderr.write(`${done} of ${total}  ${printable(result.path).slice(0, 60)}`);
    },
    end: clear,
  };
}
