import type { BatchStep } from "../batch/run-batch.js";
import { printable } from "./printable.js";

export interface Progress {
  step(step: BatchStep): void;
  end(): void;
}

/** A line now and then where nobody watches; on a terminal one line that is written over. */
const PLAIN_EVERY_MS = 10_000;
const TERMINAL_EVERY_MS = 100;

/** Progress on standard error for people; failures get a line of their own everywhere. */
export function progressLines(total: number | null, shown: boolean): Progress {
  const terminal = shown && process.stderr.isTTY;
  const counter = new Counter(total);
  let printed = Date.now();
  const clear = () => {
    if (terminal) process.stderr.write("\r\u001b[K");
  };
  return {
    step(step) {
      counter.add(step);
      if (step.error) {
        clear();
        process.stderr.write(
          `failed  ${printable(step.path)}: ${printable(step.error.error.message)} [${step.error.error.code}]\n`,
        );
      }
      if (!shown || Date.now() - printed < (terminal ? TERMINAL_EVERY_MS : PLAIN_EVERY_MS)) return;
      printed = Date.now();
      clear();
      process.stderr.write(counter.toString() + (terminal ? `  ${printable(step.path).slice(0, 40)}` : "\n"));
    },
    end: clear,
  };
}

/** A JSON object a line on standard error: failures as they come, progress now and then. */
export function progressJson(total: number | null): Progress {
  const counter = new Counter(total);
  let printed = Date.now();
  return {
    step(step) {
      counter.add(step);
      if (step.error) logJson("failed", { path: step.path, ...step.error.error });
      if (Date.now() - printed < PLAIN_EVERY_MS) return;
      printed = Date.now();
      logJson("progress", counter.figures());
    },
    end() {},
  };
}

export function logJson(event: string, figures: Record<string, unknown>): void {
  process.stderr.write(`${JSON.stringify({ event, ...figures })}\n`);
}

class Counter {
  readonly #begun = Date.now();
  #done = 0;
  #failed = 0;
  #extracted = 0;

  constructor(readonly total: number | null) {}

  add({ state }: BatchStep): void {
    this.#done++;
    if (state === "failed") this.#failed++;
    if (state !== "unchanged") this.#extracted++;
  }

  figures() {
    const perSecond = this.#extracted / Math.max(0.001, (Date.now() - this.#begun) / 1000);
    const left = this.total === null || perSecond === 0 ? null : (this.total - this.#done) / perSecond;
    return {
      done: this.#done,
      failed: this.#failed,
      total: this.total,
      perSecond: Number(perSecond.toFixed(1)),
      secondsLeft: left === null ? null : Math.round(left),
    };
  }

  toString(): string {
    const { done, failed, total, perSecond, secondsLeft } = this.figures();
    const parts = [`${done}${total === null ? "" : ` of ${total}`}`, `${failed} failed`, `${perSecond}/s`];
    if (secondsLeft !== null) parts.push(`${durationOf(secondsLeft)} left`);
    return parts.join("  ");
  }
}

/** "45 s", "12 min", "3 h 20 min". */
export function durationOf(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
