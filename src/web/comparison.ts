import type { ComparedRow } from "../dossier/compare-reports.ts";
import type { Derivation } from "../model/derivation.ts";
import type { Report } from "../model/report.ts";

/** Something of the dossier with the number that the page shows for it, from 1. */
export interface Numbered<T> {
  readonly number: number;
  readonly item: T;
}

/** A derivation with the two reports it joins and their sentences side by side. */
export interface Comparison {
  /** The derivation's number. */
  readonly number: number;
  readonly derivation: Derivation;
  readonly from: Numbered<Report>;
  readonly to: Numbered<Report>;
  readonly rows: readonly ComparedRow[];
}
