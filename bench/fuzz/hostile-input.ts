import type { PageInput } from "../../src/pages/format.ts";

/** One input of a run. Its bytes follow from the plan and its number alone. */
export interface HostileInput {
  readonly number: number;
  /** Name of the format it was made from; what it is read as may be another. */
  readonly format: string;
  /** How it was made, in words. */
  readonly recipe: string;
  readonly input: PageInput;
}

/** Which inputs a run makes. */
export interface FuzzPlan {
  /** `chance` damages inputs by chance; `growth` makes the same hostile runs short and long. */
  readonly mode: "chance" | "growth";
  readonly seed: number;
  /** Name of the one format to make inputs of. */
  readonly only?: string;
}
