import type { EventRule } from "../rule.js";
import { pattern, within } from "./wording.js";

const NOT_THIS =
  /acquired? (?:skills|knowledge|in (?:the )?hospital|resistance|immun|hemophilia|von|immune|infection|pneumonia|disease|by passing)|(?:community|hospital|newly)-acquired|registered .{0,20}acquire|\b(?:virus|infection|disease|children|patients?|skills?)\b.{0,30}\bacquired\b|customer acquisition|data acquisition|image acquisition|acquisition-related|acquisition costs?|shareholder investigation|right to acquire (?:shares|common)|stock options|warrants|acquired in-process|inventory acquired|costs? (?:of|associated with)|impact of the/i;

export const ACQUISITION_RULES: readonly EventRule[] = [
  {
    id: "acquisition/completed",
    type: "acquisition",
    words: ["acqui", "merge", "transaction"],
    match: pattern(
      String.raw`\b(?:complet(?:es?|ed|ion of)|clos(?:es|ed|ing of)|conclud(?:es|ed)|finali[sz](?:es|ed))\b${within(60)}\b(?:acquisitions?|mergers?|combination)\b`,
      String.raw`\b(?:acquisition|merger|transaction)\b${within(30)}\b(?:closed|was completed|has closed|was closed)\b(?= (?:on|in|today|last|this))`,
      String.raw`\b(?:acquired|has acquired|was acquired by|acquires|merged with|acquisition of)\b`,
    ),
    programs: "named",
    unless: NOT_THIS,
    examples: [
      "Acme completed its acquisition of Bolt in June 2019.",
      "Acme Completes Acquisition of Bolt Therapeutics",
      "ACM-101 was added through the acquisition of Bolt in 2018.",
      "On May 20, 2019, Acme closed the Bolt asset acquisition.",
      "Bolt was acquired by Acme in 2017.",
      "Acme has acquired ZELORA from Bolt.",
      "Acme merged with Bolt in 2015.",
    ],
    notExamples: [
      "Patients with acquired hemophilia received ACM-101.",
      "Community-acquired pneumonia was treated with ACM-101.",
      "Infections are acquired in hospital.",
      "Acquisition-related costs rose.",
      "The acquisition costs of customers fell.",
    ],
  },
  {
    id: "acquisition/sold",
    type: "acquisition",
    words: ["sold", "divest", "completed the sale", "announced the sale"],
    match: pattern(
      String.raw`\b(?:was|were|has been|have been) (?:sold|divested)\b${within(40)}\bto\b${within(60)}\bfor (?:approximately |about )?[A-Z]{0,3}[$€£]`,
      String.raw`\b(?:completed|announced) the (?:sale|divestiture) of\b`,
    ),
    programs: "present",
    unless: /shares|stock|notes|voucher|royalt(?:y|ies) (?:on|of|stream)/i,
    examples: [
      "ZELORA was sold in 2018 to Bolt Consumer for $31 million.",
      "Acme completed the sale of ZELORA to Bolt in January.",
    ],
    notExamples: ["Shares were sold to Bolt for $3 million.", "ZELORA was sold in pharmacies."],
  },
  {
    id: "acquisition/agreed",
    type: "acquisition",
    words: ["acqui", "merger", "merge", "tender offer", "stake", "purchase", "buy"],
    match: pattern(
      String.raw`\b(?:to acquire|will acquire|agree(?:s|d|ment) to (?:acquire|be acquired|buy|purchase)|propos(?:ed|es) (?:acquisition|merger|to acquire)|definitive (?:merger |purchase |transaction )?agreement\b${within(60)}\bacqui\p{L}+|merger agreement|to merge with|to be acquired by|announc(?:es|ed) (?:the |an? )?(?:agreement for the )?acquisition of|tender offer (?:to|for|by)|plans? to acquire)\b`,
      String.raw`\b(?:acquire|purchase|buy|take)s? (?:an? )?[^.;]{0,30}\b(?:equity )?stake in\b`,
    ),
    programs: "named",
    timing: "news",
    unless: new RegExp(
      `${NOT_THIS.source}|completes? acquisition|may (?:seek|acquire)|opportunit|strategy (?:is )?to acquire|could acquire`,
      "i",
    ),
    examples: [
      "Acme to acquire Bolt for $4.9 billion.",
      "Acme to Acquire 20% Stake in Bolt for $2 Billion in Cash",
      "Acme today announced an agreement to acquire ACM-202 from Bolt Inc.",
      "Acme and Bolt have entered into a definitive merger agreement.",
      "Under the agreement, Acme will acquire all shares of Bolt.",
      "Acme agreed to buy Bolt in an all-cash transaction.",
    ],
    notExamples: [
      "Acme may seek to acquire other companies.",
      "Each warrant gives the right to acquire shares.",
      "Patients learn to acquire skills.",
      "Acme Completes Acquisition of Bolt",
      "Acme looks for opportunities to acquire products.",
    ],
  },
  {
    id: "acquisition/closing",
    type: "acquisition",
    words: ["clos", "complet"],
    match: pattern(
      String.raw`\b(?:transactions?|acquisitions?|mergers?|deal|tender offer|closing|investment)\b${within(90)}\b(?:(?:is|are|remains) )?(?:expected|anticipated|subject|scheduled|targeted) to (?:close|be (?:completed|finali[sz]ed)|occur|complete)`,
      String.raw`\b(?:expects?|anticipates?|expected|anticipated)\b${within(60)}\b(?:transaction|acquisition|merger|deal)\b${within(40)}\b(?:to close|will close|to be completed|to complete)`,
      String.raw`\b(?:companies|parties|both) (?:expect|anticipate) to close\b`,
      String.raw`\b(?:expects?|anticipates?|plans?|intends?) to (?:close|complete) the (?:[\p{L}-]{1,20} ){0,3}?(?:transaction|acquisition|merger|deal)`,
      String.raw`\b(?:transaction|acquisition|merger|closing|completion)\b${within(30)}\b(?:expected|anticipated) (?:in|by|during|to occur)\b`,
      String.raw`\bclosing of the (?:transaction|acquisition|merger)\b${within(40)}\b(?:expected|anticipated|subject)`,
    ),
    programs: "named",
    timing: "upcoming",
    ownCues: true,
    unless: /\boffering\b|private placement|\bnotes\b|clinical trial/i,
    examples: [
      "The transaction is expected to close in the second quarter of 2020.",
      "Acme expects to complete the acquisition in May 2020.",
      "Closing of the acquisition is anticipated by mid-2020.",
      "Acme anticipates that the merger will close in the second half of 2020.",
      "The closing of the transaction is subject to antitrust clearance.",
    ],
    notExamples: [
      "The offering closed in May.",
      "Acme completed the trial of ACM-101.",
      "The offering is expected to close on March 5.",
      "The transaction closed in 2018.",
      "Acme expects to complete the trial of ACM-101 in May.",
    ],
  },
];
