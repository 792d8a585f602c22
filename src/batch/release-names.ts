/** Endings of files that folders and archives are searched for; a file named by itself is read whatever its name. */
const ENDINGS = ["txt", "text", "md", "markdown", "htm", "html", "xhtml", "pdf", "eml"];
const ARCHIVE_ENDINGS = ["zip", "tar", "tar.gz", "tgz"];

export const FOLDER_PATTERNS = [
  `**/*.{${ENDINGS.join(",")}}`,
  `**/*.{${ENDINGS.join(",")}}.gz`,
  `**/*.{${ARCHIVE_ENDINGS.join(",")}}`,
];
export const IGNORED = ["**/README*", "**/node_modules/**"];

const ENDING = new RegExp(`\\.(?:${ENDINGS.join("|")})(?:\\.gz)?$`, "i");

/** Whether an archive's entry is one that a folder would give. */
export function isReleaseName(path: string): boolean {
  const parts = path.split("/");
  if (parts.some((part) => part.startsWith(".") || part === "node_modules" || part === "__MACOSX"))
    return false;
  return ENDING.test(path) && !/^README/i.test(parts.at(-1)!);
}
