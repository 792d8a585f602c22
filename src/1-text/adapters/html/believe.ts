import type { CheerioAPI } from "cheerio";
import type { AnyNode, Element } from "domhandler";
import { JUNK_NAMES } from "./layouts.js";
import { isElement } from "./serialise.js";

/** What holds so much of a page's text is no menu, banner or sidebar, whatever its class says. */
const MOST = 0.5;
/** A `<header>` with a paragraph so long holds more than the site's name. */
const LEAST_PROSE = 120;

/**
 * Takes away the names by which the release itself would be taken for what surrounds it: `<article class="post
 * tag-fda">`, `<div class="page no-sidebar">`, an article's own `<header>` with its title and lead.
 */
export function believeMostText($: CheerioAPI): void {
  const root = $("body").get(0);
  if (!root) return;
  const lengths = textLengths(root);
  const total = lengths.get(root) ?? 0;
  const stack: Element[] = [root];
  for (let element = stack.pop(); element; element = stack.pop()) {
    const children = element.children.filter(isElement);
    if (element.name === "header" && opensArticle(element, lengths)) element.name = "div";
    if ((lengths.get(element) ?? 0) >= total * MOST) {
      const { class: names = "", id = "" } = element.attribs;
      element.attribs.class = names
        .split(/\s/)
        .filter((name) => !JUNK_NAMES.test(name))
        .join(" ");
      if (JUNK_NAMES.test(id)) delete element.attribs.id;
      stack.push(...children);
    } else stack.push(...children.filter(({ name }) => name === "header" || name === "article"));
  }
}

/** Within the page's content, with a title or a paragraph of the release in it. */
function opensArticle(header: Element, lengths: ReadonlyMap<AnyNode, number>): boolean {
  if (header.parent && isElement(header.parent) && header.parent.name === "body") return false;
  return header.children.some(
    (child) =>
      isElement(child) &&
      (child.name === "h1" || (child.name === "p" && (lengths.get(child) ?? 0) >= LEAST_PROSE)),
  );
}

const SILENT = new Set(["script", "style", "noscript", "template", "head"]);

/** For each element how much text there is in it; counted from the leaves up. */
function textLengths(root: Element): Map<AnyNode, number> {
  const lengths = new Map<AnyNode, number>();
  const order: Element[] = [];
  const stack: Element[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    order.push(node);
    let own = 0;
    for (const child of node.children) {
      if (child.type === "text") own += child.data.trim().length;
      else if (isElement(child) && !SILENT.has(child.name)) stack.push(child);
    }
    lengths.set(node, own);
  }
  for (const node of order.reverse())
    if (node.parent && node !== root)
      lengths.set(node.parent, (lengths.get(node.parent) ?? 0) + (lengths.get(node) ?? 0));
  return lengths;
}
