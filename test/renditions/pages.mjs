import { cellsOf, grouped, markup } from "./blocks.mjs";

/**
 * Pages as the wires and investor-relations sites lay them out; the markup is our own, the names of classes are
 * theirs. Each surrounds the release with what it must not be mixed up with.
 */
const OTHERS = [
  "Bolt Oncology Announces First Patient Dosed in Phase 3 Trial of BLT-202 in Lung Cancer",
  "Orrin Pharma Receives FDA Approval for ORRINEX (orrinib)",
  "Tessaly Bio Prices $80 Million Public Offering of Common Stock",
];
const others = (item) => OTHERS.map(item).join("\n");
const COOKIES = `<div class="cookie-banner" role="dialog">We use cookies to remember what you read. <button>Accept all</button></div>`;

function bodyOf(blocks, { heading = (text) => `<p><strong>${text}</strong></p>`, list = "ul" } = {}) {
  return grouped(blocks)
    .map(({ kind, items }) => {
      const texts = items.map(markup);
      if (kind === "heading") return heading(texts[0]);
      if (kind === "subtitle") return `<p align="center"><b>${texts[0]}</b></p>`;
      if (kind === "list-item")
        return list === "table"
          ? texts
              .map(
                (text) =>
                  `<table cellpadding="0"><tr><td width="24">&bull;</td><td>${text}</td></tr></table>`,
              )
              .join("\n")
          : `<${list} type="disc">\n${texts.map((text) => `<li>${text}</li>`).join("\n")}\n</${list}>`;
      if (kind === "table-row")
        return `<table border="0">\n${items
          .map(
            (row) =>
              `<tr>${cellsOf(row)
                .map((cell) => `<td>${markup(cell)}</td><td>&nbsp;</td>`)
                .join("")}</tr>`,
          )
          .join("\n")}\n</table>`;
      return `<p>${texts[0]}</p>`;
    })
    .join("\n");
}

const titleOf = (blocks) => markup(blocks.find(({ kind }) => kind === "title").text);
const restOf = (blocks) => blocks.slice(blocks.findIndex(({ kind }) => kind === "title") + 1);
const published = (date) => `<meta property="article:published_time" content="${date}T12:30:00Z">`;

export const PAGES = {
  "globe-wire.html": (blocks, date) => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${titleOf(blocks)}</title>
<meta property="og:title" content="${titleOf(blocks)}">${published(date)}
<script>window.tracking = "${OTHERS[0]}";</script><style>p { margin: 1em }</style></head>
<body>${COOKIES}
<header class="site-header"><nav><ul><li><a href="/">Newsroom</a></li><li><a href="/login">Sign In</a></li></ul></nav></header>
<main><div class="main-container"><h1 class="article-headline">${titleOf(blocks)}</h1>
<div class="share-bar"><a href="#">Share on Twitter</a> <a href="#">Print</a></div>
<div class="main-body-container article-body" id="main-body-container" itemprop="articleBody">
${bodyOf(restOf(blocks))}
</div>
<section class="related-articles"><h3>Recommended Reading</h3><ul>${others((title) => `<li><a href="#">${title}</a></li>`)}</ul></section></div></main>
<footer><p>About this wire. Newswire distribution network and management.</p></footer></body></html>
`,

  "pr-wire.html": (blocks, date) => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${titleOf(blocks)}</title><meta name="date" content="${date}T08:00:00-05:00"></head>
<body><div id="onetrust-consent-sdk" class="consent">Privacy preferences</div>
<header><div class="navbar">News Products Contact <form class="search"><input></form></div></header>
<article class="news-release static-page"><header class="container release-header"><div class="row"><h1>${titleOf(blocks)}</h1></div></header>
<section class="release-body container "><div class="row"><div class="col-lg-10 col-lg-offset-1">
${bodyOf(restOf(blocks), { heading: (text) => `<p><b><u>${text}</u></b></p>` })}
</div></div></section>
<section class="container more-news"><h2>Also from this source</h2>${others((title) => `<div class="card"><h3><a href="#">${title}</a></h3><p>${title}. Read more.</p></div>`)}</section>
</article><footer class="footer">Contact us 24 hours a day</footer></body></html>
`,

  "business-wire.html": (blocks, date) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${titleOf(blocks)} | Wire</title></head>
<body class="bw"><div id="headerContainer"><ul class="menu"><li><a href="/">HOME</a></li><li><a href="/news">NEWS</a></li></ul></div>
<section class="bw-release-main"><header><h1 class="epi-fontLg bwalignc"><b>${titleOf(blocks)}</b></h1></header>
<div class="bw-release-timestamp"><time datetime="${date}T11:00:00Z"></time></div>
<div class="bw-release-story" itemprop="articleBody">
${bodyOf(restOf(blocks), { heading: (text) => `<p><br><b>${text}</b><br></p>` })}
</div></section>
<div class="bw-release-sidebars sidebar"><h3>More News From This Company</h3>${others((title) => `<p><a href="#">${title}</a></p>`)}</div>
</body></html>
`,

  "investor-site.html": (blocks, date) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${titleOf(blocks)} | Investor Relations</title><meta itemprop="datePublished" content="${date}"></head>
<body class="ir"><div id="skip"><a href="#c">Skip to main content</a></div>
<div class="top-nav menu"><a href="/">Overview</a> <a href="/stock">Stock Info</a> <a href="/filings">SEC Filings</a></div>
<div class="layout"><div class="col-left sidebar"><h4>Quick links</h4><a href="/alerts">Email Alerts</a></div>
<div class="node__content"><h1 class="field-nir-news-title">${titleOf(blocks)}</h1>
<div class="field field--name-field-nir-news-body">
${bodyOf(restOf(blocks), { heading: (text) => `<p><strong>${text}<br></strong></p>`, list: "table" })}
</div><div class="related-news"><h3>More news</h3>${others((title) => `<p><a href="#">${title}</a></p>`)}</div></div></div>
<div class="footer">Terms of use</div></body></html>
`,

  "blog.html": (blocks, date) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${titleOf(blocks)} - News</title>${published(date)}</head>
<body class="single-post"><header class="site-header"><nav class="menu"><a href="/">Science</a> <a href="/team">Team</a></nav></header>
<article class="post hentry"><h1 class="entry-title">${titleOf(blocks)}</h1><div class="entry-content">
${bodyOf(restOf(blocks), { heading: (text) => `<h3>${text}</h3>` })}
<div class="sharedaddy share">Share this: <a href="#">LinkedIn</a></div></div></article>
<aside class="widget-area"><h2>Recent Posts</h2><ul>${others((title) => `<li><a href="#">${title}</a></li>`)}</ul></aside>
<section class="comments"><h2>Leave a Reply</h2><p>Your e-mail address will not be published.</p></section></body></html>
`,

  "unknown-site.html": (
    blocks,
    date,
  ) => `<html><head><meta charset="utf-8"><title>${titleOf(blocks)}</title><meta name="date" content="${date}"></head>
<body><table width="100%"><tr><td class="navigation"><a href="/">Home</a><br><a href="/pipeline">Pipeline</a></td></tr></table>
<div class="page"><div class="columns"><div class="text">
<h2>${titleOf(blocks)}</h2>
${bodyOf(restOf(blocks), { heading: (text) => `<div><b>${text}</b></div>` })
  .replace(/<p\b/g, "<div")
  .replace(/<\/p>/g, "</div>")}
</div><div class="right"><ul>${others((title) => `<li><a href="#">${title}</a></li>`)}</ul></div></div></div></body></html>
`,
};

export { bodyOf, restOf, titleOf };
