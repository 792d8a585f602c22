import { allMatches } from "../patterns/all-matches.js";

/** An origin that says: this unit was put in by us, it stands nowhere in the input. */
const INSERTED = -1;

/** The origin of a unit that stands for the input's unit `offset` but is spelled otherwise there. */
function standIn(offset: number): number {
  return -2 - offset;
}

/** What an origin says: the offset in the input's text, null for what we put in, and whether it is that very unit. */
export function readOrigin(origin: number): { offset: number | null; copied: boolean } {
  if (origin >= 0) return { offset: origin, copied: true };
  return { offset: origin === INSERTED ? null : -2 - origin, copied: false };
}

/**
 * A string that remembers, for each of its UTF-16 units, which unit of the input's text it came from. Every edit
 * made on the way from the input to the record's `text` goes through it, so that a span can be traced back.
 * Values are immutable; each operation gives a new one.
 */
export class MappedText {
  private constructor(
    readonly text: string,
    /** For each unit of `text` its offset in the input's text, or a negative number that `readOrigin` explains. */
    readonly origins: Int32Array,
  ) {}

  /** The input's text itself, or a part of one that starts at `offset`. */
  static of(text: string, offset = 0): MappedText {
    const origins = new Int32Array(text.length);
    for (let i = 0; i < text.length; i++) origins[i] = offset + i;
    return new MappedText(text, origins);
  }

  /** Text that does not stand in the input. */
  static inserted(text: string): MappedText {
    return new MappedText(text, new Int32Array(text.length).fill(INSERTED));
  }

  /** Text that stands for the input's unit `offset` but is spelled otherwise there: `&` for `&amp;`, `fi` for a ligature. */
  static standingFor(text: string, offset: number): MappedText {
    return new MappedText(text, new Int32Array(text.length).fill(standIn(offset)));
  }

  static readonly empty = new MappedText("", new Int32Array(0));

  static join(parts: readonly MappedText[], separator = ""): MappedText {
    const joint = MappedText.inserted(separator);
    const pieces = parts.flatMap((part, i) => (i > 0 && separator ? [joint, part] : [part]));
    const origins = new Int32Array(pieces.reduce((sum, piece) => sum + piece.text.length, 0));
    let at = 0;
    for (const piece of pieces) {
      origins.set(piece.origins, at);
      at += piece.text.length;
    }
    return new MappedText(pieces.map((piece) => piece.text).join(""), origins);
  }

  get length(): number {
    return this.text.length;
  }

  slice(start: number, end = this.text.length): MappedText {
    return new MappedText(this.text.slice(start, end), this.origins.subarray(start, end));
  }

  trim(): MappedText {
    const start = this.text.length - this.text.trimStart().length;
    const end = this.text.trimEnd().length;
    return end <= start ? MappedText.empty : this.slice(start, end);
  }

  /**
   * Replaces every match of a global pattern. What is put in stands for the first unit of what it replaces, so
   * that it can still be traced.
   */
  replace(pattern: RegExp, replacement: string | ((match: RegExpExecArray) => string)): MappedText {
    if (!pattern.global) throw new TypeError(`replace needs a global pattern, got ${String(pattern)}`);
    const parts: MappedText[] = [];
    let from = 0;
    for (const match of allMatches(pattern, this.text)) {
      const put = typeof replacement === "string" ? replacement : replacement(match);
      if (put === match[0]) continue;
      parts.push(this.slice(from, match.index));
      const origin = this.origins[match.index] ?? INSERTED;
      parts.push(
        origin === INSERTED
          ? MappedText.inserted(put)
          : MappedText.standingFor(put, readOrigin(origin).offset ?? 0),
      );
      from = match.index + match[0].length;
    }
    if (from === 0) return this;
    parts.push(this.slice(from));
    return MappedText.join(parts);
  }

  /** Replaces every match of a global pattern by a piece of text that keeps its own origins: a part of the match. */
  rewrite(pattern: RegExp, rewritten: (match: RegExpExecArray, whole: MappedText) => MappedText): MappedText {
    const parts: MappedText[] = [];
    let from = 0;
    for (const match of allMatches(pattern, this.text)) {
      parts.push(this.slice(from, match.index), rewritten(match, this));
      from = match.index + match[0].length;
    }
    return from === 0 ? this : MappedText.join([...parts, this.slice(from)]);
  }

  /** Splits at every match of a global pattern; the matches are dropped. */
  split(pattern: RegExp): MappedText[] {
    const parts: MappedText[] = [];
    let from = 0;
    for (const match of allMatches(pattern, this.text)) {
      parts.push(this.slice(from, match.index));
      from = match.index + match[0].length;
    }
    parts.push(this.slice(from));
    return parts;
  }
}
