import type { Section } from "./section.ts";
import { comparisonsSection } from "./sections/comparisons-section.tsx";
import { derivationsSection } from "./sections/derivations-section.tsx";
import { findingsSection } from "./sections/findings-section.tsx";
import { labelsSection } from "./sections/labels-section.tsx";
import { notesSection } from "./sections/notes-section.tsx";
import { originsSection } from "./sections/origins-section.tsx";
import { pagesSection } from "./sections/pages-section.tsx";
import { reportsSection } from "./sections/reports-section.tsx";
import { saidSection } from "./sections/said-section.tsx";

/** The sections in the order of the page; the first seven that have rows answer to the keys 1 to 7. */
export const SECTIONS: readonly Section[] = [
  findingsSection,
  saidSection,
  originsSection,
  reportsSection,
  derivationsSection,
  comparisonsSection,
  labelsSection,
  pagesSection,
  notesSection,
];
