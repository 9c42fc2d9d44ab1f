import type { JSX } from "preact";
import type { Label, LabelField } from "../model/label.ts";
import type { Report } from "../model/report.ts";
import { CitedLink } from "./chip.tsx";
import type { DossierView } from "./dossier-view.ts";
import { FIELD_WORDS, shorten } from "./words.ts";

const VALUE_LENGTH = 160;

/** Shows a label's value: a stated one opens its words, an implied one says from what it was worked out. */
export function LabelValue({ view, label }: { view: DossierView; label: Label }): JSX.Element {
  const value = <bdi>{shorten(label.value, VALUE_LENGTH) || "(empty)"}</bdi>;
  if (label.basis === "implied")
    return (
      <span class="label">
        {value} <span class="tag implied">implied</span> <small>{label.because}</small>
      </span>
    );
  return (
    <span class="label">
      <CitedLink view={view} at={label.citation} className="stated-value">
        {value} <span class="tag stated">stated</span>
      </CitedLink>
    </span>
  );
}

/** Shows the label chosen for a field with the rivals that say something else beside it. */
export function LabelCell(props: {
  view: DossierView;
  report: Report;
  chosen: Label | undefined;
  field: LabelField;
}): JSX.Element | null {
  const { view, report, chosen, field } = props;
  const rivals = rivalsOf(report, chosen, field);
  if (!chosen && rivals.length === 0) return null;
  return (
    <>
      {chosen ? <LabelValue view={view} label={chosen} /> : null}
      {rivals.map((rival) => (
        <span key={meaningOf(rival)} class="rival">
          <span class="tag differs">differs</span> <LabelValue view={view} label={rival} />
        </span>
      ))}
    </>
  );
}

/** A field's name above its value, for cells that hold several. */
export function FieldName({ field }: { field: LabelField }): JSX.Element {
  return <span class="field">{FIELD_WORDS[field]}</span>;
}

function rivalsOf(report: Report, chosen: Label | undefined, field: LabelField): Label[] {
  const rivals: Label[] = [];
  for (const label of report.labels) {
    if (label.field !== field || label === chosen) continue;
    if (![chosen, ...rivals].some((other) => other && agree(other, label))) rivals.push(label);
  }
  return rivals;
}

/** Two labels agree where they mean the same, or where one date is the other less exactly. */
function agree(left: Label, right: Label): boolean {
  const [a, b] = [meaningOf(left), meaningOf(right)];
  if (a === b) return true;
  const isDate = left.field === "published" || left.field === "modified" || left.field === "captured";
  return isDate && (a.startsWith(b) || b.startsWith(a));
}

function meaningOf(label: Label): string {
  return (label.name ?? label.value).toLowerCase().replace(/\s+/gu, " ").trim();
}
