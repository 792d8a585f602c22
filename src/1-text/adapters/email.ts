import PostalMime from "postal-mime";
import { BiowireError } from "../../errors.js";
import type { RawDocument } from "../document.js";
import { MappedText } from "../mapped-text.js";
import type { Adapter } from "./adapter.js";
import { htmlAdapter } from "./html.js";
import { readPlain } from "./plain.js";

/** E-mail: its HTML part, else its text part. Offsets of the source map count in that part as decoded. */
export const emailAdapter: Adapter = {
  format: "email",
  async read({ bytes, path }) {
    const mail = await PostalMime.parse(bytes);
    const metadata = {
      title: mail.subject ?? null,
      published: mail.date ? (/^\d{4}-\d{2}-\d{2}/.exec(mail.date)?.[0] ?? null) : null,
    };
    const documents: RawDocument[] = mail.html
      ? await htmlAdapter.read({ bytes, text: mail.html, path })
      : mail.text
        ? [readPlain(MappedText.of(mail.text))]
        : [];
    if (documents.length === 0)
      throw new BiowireError(
        "email-no-text",
        "text",
        `${path} is an e-mail without a text or HTML part.`,
        "If the release is attached, save the attachment and extract that.",
      );
    return documents.map((document) => ({ ...document, metadata: { ...document.metadata, ...metadata } }));
  },
};
