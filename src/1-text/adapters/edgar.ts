import type { Adapter } from "./adapter.js";
import { htmlAdapter } from "./html.js";

export const edgarAdapter: Adapter = {
  format: "edgar",
  read: (input) => htmlAdapter.read(input),
};
