/** Where the pages of wires and investor-relations sites keep a release. */
export interface Layout {
  readonly id: string;
  /** CSS selectors in the order in which they are tried. */
  readonly body: readonly string[];
  readonly headline: readonly string[];
}

export const LAYOUTS: readonly Layout[] = [
  {
    id: "globenewswire",
    body: [".main-body-container.article-body", "[itemprop=articleBody].article-body", ".article_body"],
    headline: ["h1.article-headline", "h1[itemprop=headline]"],
  },
  {
    id: "prnewswire",
    body: ["section.release-body", ".release-body"],
    headline: [".release-header h1", "h1"],
  },
  {
    id: "businesswire",
    body: [
      ".bw-release-body",
      ".bw-release-story",
      "#bw-release-story",
      ".bw-release-container",
      ".bw-release-main",
    ],
    headline: ["h1.epi-fontLg", ".bw-release-story-title h1", "h1"],
  },
  { id: "accesswire", body: ["#articleContent", ".article-content", ".articleBody"], headline: ["h1"] },
  { id: "newsfile", body: [".release-content", "#release"], headline: ["h1"] },
  {
    id: "q4",
    body: [".module_body", ".evergreen-news-body", ".module-details .q4default", ".xn-content"],
    headline: [".module_headline", ".evergreen-news-headline", "h1"],
  },
  {
    id: "notified",
    body: [
      ".node__content .field--name-field-nir-news-body",
      ".nir-widget--news--body",
      ".full-release-body",
      ".field-nir-news-body",
      ".news-release-body",
      ".body-releases",
    ],
    headline: [".nir-widget--news--headline", ".field-nir-news-title", "h1"],
  },
  { id: "mediaroom", body: [".wd_body", ".release_text", ".wd_news_body"], headline: [".wd_title", "h1"] },
  {
    id: "wordpress",
    body: [".entry-content", ".post-content", ".wp-block-post-content"],
    headline: ["h1.entry-title", "h1"],
  },
  // schema.org's name for the body of an article, whoever made the page
  { id: "schema.org", body: ["[itemprop=articleBody]"], headline: ["[itemprop=headline]", "h1"] },
];

/** Elements that hold no text of the release. */
export const JUNK_TAGS = new Set(
  "script style noscript template nav header footer aside form button select option svg iframe object embed video audio canvas head textarea dialog menu".split(
    " ",
  ),
);

/** Names of classes and ids that pages give to what surrounds a release. */
export const JUNK_NAMES =
  /(?:^|[\s_-])(?:share|sharing|social|related|cookies?|consent|sidebar|breadcrumbs?|nav|navbar|navigation|menu|subscribe|subscription|newsletter|footer|site-header|comments?|adverts?|advertisement|ads?|promo|banner|skip|toolbar|pagination|recommended|trending|popular|modal|popup|overlay|search|login|widget-area|more-news|latest-news|email-alert|rss|print|tags?)(?:$|[\s_-])/i;
