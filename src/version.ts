import { createRequire } from "node:module";

export const { version: BIOWIRE_VERSION } = createRequire(import.meta.url)("../package.json") as {
  version: string;
};
