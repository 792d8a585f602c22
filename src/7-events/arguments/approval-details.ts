/** What kind of approval a sentence tells of; the first that fits. */
export const APPROVAL_DETAILS: readonly (readonly [RegExp, string])[] = [
  [/\baccelerated approval\b/i, "accelerated"],
  [/\bconditional(?:ly)? (?:marketing |approv|authori)/i, "conditional"],
  [/\bemergency use\b|\bEUA\b/i, "emergency-use"],
  [/\btentative/i, "tentative"],
  [/\b510\(k\)|\bCE mark|\bclear(?:ed|ance)\b/i, "clearance"],
  [
    /\bsNDA|sBLA|supplemental|new indication|expanded|label expansion|extension of indication\b/i,
    "supplemental",
  ],
];
