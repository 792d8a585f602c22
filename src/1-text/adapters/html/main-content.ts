import type { CheerioAPI } from "cheerio";
import type { AnyNode, Element } from "domhandler";
import { LAYOUTS } from "./layouts.js";
import { isElement, isJunk, textNodes } from "./serialise.js";

/** A known layout's body must hold at least so much text to be believed. */
const LEAST_TEXT = 300;
/** The part of the page's own text that a smaller element must hold to be the release. */
const SHARE = 0.82;

/** The part of an element with the title that the text without it must be, for the rest to be lines of the release. */
const SHARE_UNDER_TITLE = 0.85;

/** The element that holds the release: by a known layout, else the smallest one with nearly all text that is no link. */
export function mainContent($: CheerioAPI): Element | null {
  for (const { body } of LAYOUTS)
    for (const selector of body) {
      const found = $(selector).get(0);
      if (found && isElement(found) && lengthOf(found) >= LEAST_TEXT) return found;
    }
  const root = $("body").get(0) ?? $.root().children().get(0);
  if (!root || !isElement(root)) return null;
  return narrow(root);
}

function lengthOf(element: Element): number {
  return textNodes(element).reduce((sum, { data }) => sum + data.trim().length, 0);
}

function narrow(root: Element): Element {
  const lengths = ownTextLengths(root);
  let current = root;
  for (;;) {
    const total = lengths.get(current) ?? 0;
    const child = current.children.find(
      (node) => isElement(node) && (lengths.get(node) ?? 0) >= total * SHARE,
    );
    if (!child || !isElement(child) || /^(?:p|span|pre|table|tbody|tr|ul|ol|font|b|center)$/.test(child.name))
      return current;
    if (current.name !== "body" && losesTitle(current, child)) return current;
    current = child;
  }
}

/** Whether a title stands beside the text, and what else does is little: sub-headlines and contacts, no menus. */
function losesTitle(element: Element, child: Element): boolean {
  if (!holdsTitle(element) || holdsTitle(child)) return false;
  return lengthOf(child) >= lengthOf(element) * SHARE_UNDER_TITLE;
}

function holdsTitle(element: Element): boolean {
  return element.children.some((node) => isElement(node) && (node.name === "h1" || holdsTitle(node)));
}

/** For each element the length of the text in it that is no link and no junk; counted from the leaves up. */
function ownTextLengths(root: Element): Map<AnyNode, number> {
  const lengths = new Map<AnyNode, number>();
  const order: Element[] = [];
  const stack: { node: Element; link: boolean }[] = [{ node: root, link: false }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node, link } = step;
    order.push(node);
    let own = 0;
    for (const child of node.children) {
      if (child.type === "text" && !link) own += child.data.trim().length;
      else if (isElement(child) && !isJunk(child))
        stack.push({ node: child, link: link || child.name === "a" });
    }
    lengths.set(node, own);
  }
  for (const node of order.reverse()) {
    const parent = node.parent;
    if (parent && node !== root) lengths.set(parent, (lengths.get(parent) ?? 0) + (lengths.get(node) ?? 0));
  }
  return lengths;
}
