/** One input of a batch; `read` is called when its turn comes, so that a long list costs no memory. */
export interface BatchInput {
  /** Names the input in messages and says where its record goes. */
  readonly path: string;
  /** The file that it is, where it is a file of its own. */
  readonly file?: string;
  /** May be called again for a second try. What is longer than `maxBytes` is refused, if possible unread. */
  readonly read: (maxBytes: number) => Promise<string | Uint8Array>;
}
