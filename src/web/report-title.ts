import type { Report } from "../model/report.ts";
import type { DossierView } from "./dossier-view.ts";
import { shorten } from "./words.ts";

const TITLE_LENGTH = 70;

/** Gives a report's headline, or the first words of its body. */
export function reportTitle(view: DossierView, report: Report): string {
  if (report.headline) return shorten(report.headline.value, TITLE_LENGTH);
  const first = report.body[0];
  const text = view.pages.get(report.page)?.item.text ?? "";
  return first ? shorten(text.slice(first.start, first.start + TITLE_LENGTH * 2), TITLE_LENGTH) : "(no text)";
}
