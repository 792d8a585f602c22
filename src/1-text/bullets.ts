/** Marks that items of lists begin with and no sentence does, as the inside of a character class. */
export const BULLET_MARKS = "•●▪■◦‣·∙・◆◇➢➤►▶✓✔○\uf0b7";
