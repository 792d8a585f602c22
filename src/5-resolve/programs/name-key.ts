/** Names of one program compare equal in this form: letters and digits alone, in lower case. */
export function nameKey(name: string): string {
  const lower = name.toLowerCase();
  return /^[a-z\d]+$/.test(lower) ? lower : lower.replace(/[^\p{L}\p{N}]+/gu, "");
}

/** A biologic without its suffix ("ravulizumab" of "ravulizumab-cwvz"), or null where there is none. */
export function withoutSuffix(name: string): string | null {
  const match = /^(\p{L}{6,}(?:mab|cept|ase|tide|stim|alfa|cog|kin))-[a-z]{4}$/iu.exec(name);
  return match?.[1] ?? null;
}

/** The same for what several substances make up, however they are joined: "a/b", "a and b", "a plus b". */
export function combinationKey(name: string): string {
  return nameKey(name.replace(/\s(?:and|plus|with|&|\+)\s/gi, " "));
}
