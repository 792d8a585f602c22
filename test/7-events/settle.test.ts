import { describe, expect, test } from "vitest";
import { recordOf, releaseAround } from "../support.js";

/** The rows of a type, as "detail timing date". */
async function rowsOf(body: string, type: string): Promise<string[]> {
  const { events } = await recordOf(releaseAround(body));
  return events
    .filter((event) => event.type === type)
    .map(({ detail, timing, date }) => `${detail ?? "-"} ${timing} ${date?.value ?? "-"}`);
}

describe("what is settled by what else the release tells", () => {
  test.each<[string, string, string, string[]]>([
    [
      "words that open an item happened when its rest says",
      "• Completed enrollment in the trial of ACM-101. In January, Acme completed enrollment in its Phase 2 trial of ACM-101.",
      "enrollment",
      ["complete background 2020-01"],
    ],
    [
      "a trial may be one at law",
      "Acme has a litigation pending in the District Court on its patents for ACM-101. A trial is scheduled to begin in May 2021.",
      "trial-start",
      [],
    ],
    [
      "one trial and another may be planned in one breath",
      "Acme intends to initiate a Phase 2 trial of ACM-101 in asthma in the first half of 2021 and a Phase 2 trial in gout in the second half of 2021.",
      "trial-start",
      ["- upcoming 2021-H1", "- upcoming 2021-H2"],
    ],
    [
      "one agency may approve two uses in one breath",
      "ACM-101 was approved by the FDA in 2011 for the treatment of asthma, and in June 2015 for the treatment of gout.",
      "approval",
      ["full background 2011", "full background 2015-06"],
    ],
    [
      "how many patients there are is told by the complete enrollment",
      "Acme today announced that it has completed enrollment in the Phase 2 trial of ACM-101. A total of 126 patients have been enrolled in the trial of ACM-101.",
      "enrollment",
      ["complete news 2020-03-03"],
    ],
    [
      "a step told beside the news in the perfect is new",
      "Acme today announced that it has closed a loan.\n\nThe Company has also completed enrollment in its Phase 2 trial of ACM-101.",
      "enrollment",
      ["complete news 2020-03-03"],
    ],
    [
      "how a product stands is no news",
      "Acme today announced that it has closed a loan.\n\nACM-101 has completed enrollment in a Phase 2 trial.",
      "enrollment",
      ["complete background -"],
    ],
    [
      "what a hold halts is as new as the hold",
      "Acme today announced that the FDA has placed a clinical hold on the trial of ACM-101.\n\nEnrollment of new patients in the trial of ACM-101 has been paused.",
      "enrollment",
      ["paused news 2020-03-03"],
    ],
    [
      "what was sought and had has not the date of what is planned",
      "Acme today announced that it has closed a loan.\n\nACM-101 is a vaccine. The team has completed a scientific advice procedure with the EMA on the design of the trial of ACM-101, which is planned to start in the first half of 2021.",
      "agency-meeting",
      ["- background -"],
    ],
    [
      "who joins and who else is promoted are two",
      "Acme today announced two appointments. Dr. Mark Ellison joins as Chief Medical Officer and Karen Thorne has been promoted to Chief Operating Officer. Dr. Ellison joins from Bolt Pharma.",
      "management",
      ["- news 2020-03-03", "- news 2020-03-03"],
    ],
    [
      "the vote on a merger is a step of its own, with its own day",
      "Acme today announced that it has completed its acquisition of Bolt. Bolt shareholders approved the merger on January 26.",
      "acquisition",
      ["- news 2020-03-03", "- background 2020-01-26"],
    ],
    [
      "the day of an investor conference stands in a line of its own only below a headline that tells of one",
      "Acme will present data on ACM-101.\n\nDate: Thursday, June 4, 2020",
      "investor-event",
      [],
    ],
    [
      "an item that tells a step by a participle is new",
      "Acme today announced an update.\n\n• US patent granted for ACM-101",
      "patent",
      ["- news 2020-03-03"],
    ],
    [
      "what came out of a trial announced to be over is new",
      "Acme today announced the completion of its Phase 1 trial of ACM-101. ACM-101 was well tolerated up to the highest dose.",
      "results",
      ["- news 2020-03-03"],
    ],
    [
      "what is planned beside an approval is no approval of that time",
      "Following the approval of ACM-101 in Japan in January 2020, we plan to launch it in Korea in September.",
      "approval",
      ["full background 2020-01"],
    ],
    [
      "a country that approves owns no drug",
      "Japan's Ministry of Health approved ACM-101 for asthma in January 2020.",
      "approval",
      ["full background 2020-01"],
    ],
  ])("%s", async (_, body, type, rows) => {
    expect(await rowsOf(body, type)).toEqual(rows);
  });

  test("a country that approves a drug is not its owner", async () => {
    const { programs } = await recordOf(releaseAround("Japan's MHLW approved ACM-101 in January 2020."));
    expect(programs.find(({ name }) => name === "ACM-101")).toMatchObject({ role: "own", owner: "Acme" });
  });
});

test("a title that says what a drug is approved for announces one approval, not an older one beside it", async () => {
  const { events } = await recordOf(
    "ZELORA® (zelotinib) is the first and only medicine approved to reduce asthma attacks in adults\n\nBOSTON, March 3, 2020 (GLOBE NEWSWIRE) -- Acme Therapeutics, Inc. today announced that the U.S. Food and Drug Administration has approved ZELORA for the reduction of asthma attacks.",
  );
  expect(events.filter(({ type }) => type === "approval").map(({ timing }) => timing)).toEqual(["news"]);
});
