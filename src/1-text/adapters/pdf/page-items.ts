/** A run of type on a page, in points; `y` is the baseline, counted from the foot of the page. */
export interface PageItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
}

/** What we use of pdf.js' text items (`TextItem` in its API); marked content has no `str`. */
export interface PdfTextItem {
  readonly str?: string;
  readonly width?: number;
  readonly transform?: readonly number[];
  readonly fontName?: string;
}

/** Upright runs only: type set sideways is a stamp or the label of an axis. */
export function pageItems(items: readonly PdfTextItem[]): PageItem[] {
  const found: PageItem[] = [];
  for (const { str, width = 0, transform, fontName = "" } of items) {
    if (!str || !transform) continue;
    const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform;
    if (Math.abs(b) > Math.abs(a)) continue;
    found.push({ text: str, x, y, width, size: Math.abs(d) || Math.abs(a) || 1, font: fontName });
  }
  return found;
}
