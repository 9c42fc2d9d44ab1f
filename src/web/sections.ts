import type { Section } from "./section.ts";
import { comparisonsSection } from "./sections/comparisons-section.tsx";
import { derivationsSection } from "./sections/derivations-section.tsx";
import { figuresSection } from "./sections/figures-section.tsx";
import { findingsSection } from "./sections/findings-section.tsx";
import { labelsSection } from "./sections/labels-section.tsx";
import { measuresSection } from "./sections/measures-section.tsx";
import { notesSection } from "./sections/notes-section.tsx";
import { originsSection } from "./sections/origins-section.tsx";
import { pagesSection } from "./sections/pages-section.tsx";
import { positionsSection } from "./sections/positions-section.tsx";
import { reportsSection } from "./sections/reports-section.tsx";
import { saidSection } from "./sections/said-section.tsx";
import { timelineSection } from "./sections/timeline-section.tsx";

/** The sections in the order of the page: what to look at, the ledgers, then where everything comes from. */
export const SECTIONS: readonly Section[] = [
  findingsSection,
  saidSection,
  figuresSection,
  positionsSection,
  measuresSection,
  timelineSection,
  pagesSection,
  labelsSection,
  originsSection,
  reportsSection,
  derivationsSection,
  comparisonsSection,
  notesSection,
];
