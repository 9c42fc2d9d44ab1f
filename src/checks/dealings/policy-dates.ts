import { periodsMeet } from "../../model/period.ts";
import type { Policy, PolicyStep } from "../../model/position.ts";
import type { Check, Coverage, Found } from "../coverage.ts";

/** Steps that a policy takes once; "in force" may be told at any time. */
const ONCE: readonly PolicyStep["status"][] = ["ended", "agreed"];

/** Asks whether reports give different dates for the end of a policy, or for the day on which it was agreed. */
export const policyDates: Check = {
  name: "policy-dates",
  run: ({ policies }: Coverage): Found[] => policies.flatMap((policy) => conflictsIn(policy)),
};

function conflictsIn(policy: Policy): Found[] {
  // A policy that was taken up again may end twice.
  const dated = policy.statuses.filter(({ date }) => date !== undefined);
  return ONCE.flatMap((status) => {
    const steps = dated.filter((step) => step.status === status);
    const [first, ...others] = steps;
    if (!first || resumes(dated, status)) return [];
    const other = others.find(
      ({ date, report }) => report !== first.report && !periodsMeet(date ?? "", first.date ?? ""),
    );
    return other ? [foundOf(policy, first, other)] : [];
  });
}

function resumes(steps: readonly PolicyStep[], status: PolicyStep["status"]): boolean {
  const first = steps.findIndex((step) => step.status === status);
  const last = steps.findLastIndex((step) => step.status === status);
  return steps.slice(first + 1, last).some((step) => step.status === "in force");
}

function foundOf({ id, name }: Policy, one: PolicyStep, other: PolicyStep): Found {
  return {
    kind: "contradiction",
    about: [id],
    because: [one.citation, other.citation],
    text: `Reports give different dates for “${name}” (${one.status}): ${one.date} and ${other.date}.`,
  };
}
