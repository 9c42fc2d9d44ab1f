import { pick, pickNumber, type Random, startRandom } from "../copies/random.ts";
import { BASE_FORMATS, type BaseFormat } from "./base-formats.ts";
import type { FuzzPlan, HostileInput } from "./hostile-input.ts";
import { mutateBytes } from "./mutate-bytes.ts";
import { mutateDraft } from "./mutate-draft.ts";
import { readStoryDrafts, type StoryDraft } from "./story-draft.ts";
import { FALSE_FACTS } from "./tables/hostile-tokens.ts";

const drafts: StoryDraft[] = [];

/** Makes an input by chance: a format's ordinary input with hostile content, damaged bytes, and facts that may be false. */
export async function makeInput({ seed, only }: FuzzPlan, number: number): Promise<HostileInput> {
  if (drafts.length === 0) drafts.push(...readStoryDrafts());
  const random = startRandom(seed, `input ${number}`);
  const formats = BASE_FORMATS.filter(({ name }) => only === undefined || name === only);
  const base = pick(random, formats);
  const hostile = random() < 0.6;
  const whole = await made(base, hostile, random);
  const second = pick(random, BASE_FORMATS);
  const other = await made(second, false, random);
  const { bytes, ways } = mutateBytes(whole, random, other);
  return {
    number,
    format: base.name,
    recipe: [hostile ? "hostile content" : "plain content", ...ways].join(", "),
    input: { bytes, ...factsOf(base, random) },
  };
}

async function made(base: BaseFormat, hostile: boolean, random: Random): Promise<Buffer> {
  const draft = pick(random, drafts);
  return Buffer.from(await base.make(hostile ? mutateDraft(draft, random) : draft));
}

function factsOf(base: BaseFormat, random: Random): { source: string; mediaType?: string; charset?: string } {
  const extension = random() < 0.85 ? base.extension : pick(random, FALSE_FACTS.extensions);
  const mediaType = random() < 0.8 ? base.mediaType : pick(random, FALSE_FACTS.mediaTypes);
  return {
    source: `input-${pickNumber(random, 1, 9)}${extension}`,
    ...(random() < 0.3 ? { mediaType } : {}),
    ...(random() < 0.1 ? { charset: pick(random, FALSE_FACTS.charsets) } : {}),
  };
}
