/** What kind of approval a sentence tells of; the first that fits. */
export const APPROVAL_DETAILS: readonly (readonly [RegExp, string])[] = [
  [/\baccelerated approval\b/i, "accelerated"],
  [
    /\bconditional(?:ly)? (?:marketing |approv|authori)|\btemporary (?:marketing )?authori[sz]ation\b|\bprovisional(?:ly)? (?:approv|regist)/i,
    "conditional",
  ],
  [/\bemergency use\b|\bEUA\b/i, "emergency-use"],
  [/\btentative/i, "tentative"],
  [/\b510\(k\)|\bCE(?:-IVD)? mark|\bclear(?:ed|ance)\b/i, "clearance"],
  [
    /\bsNDA|sBLA|supplemental|(?<!\bapplications? for (?:an? |the )?)(?:new|additional) indication|new (?:dosing|dose regimen)|partial change|expanded|label expansion|extension of (?:the |its )?indications?\b/i,
    "supplemental",
  ],
];
