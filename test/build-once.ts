import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** The command-line tests run what users run: the built program. */
export default function buildOnce(): void {
  execFileSync("npm", ["run", "--silent", "build"], {
    cwd: join(import.meta.dirname, ".."),
    stdio: "inherit",
  });
}
