import type { JSX } from "preact";
import type { Citation } from "../model/citation.ts";
import type { Policy, Position, StoryEvent, Thread } from "../model/position.ts";
import { dateWords, readStretch } from "./calendar.ts";
import type { DossierView } from "./dossier-view.ts";
import { Evidence } from "./evidence.tsx";
import { doesWords, partyWords, STATUS_WORDS } from "./position-words.ts";
import { shorten } from "./words.ts";

const MATTER_LENGTH = 120;
const STEP_LENGTH = 70;
/** Of more threads the longest are shown; the dossier's JSON has them all. */
const MOST_THREADS = 60;
/** Up to so many threads stand unfolded. */
const FEW_THREADS = 6;

/** One step of a thread as it is shown. */
interface Step {
  readonly id: string;
  readonly date?: string;
  readonly implied: boolean;
  readonly does: string;
  readonly words: string;
  /** The words of every report that tells of it. */
  readonly at: readonly Citation[];
}

/** How matters between parties moved, each as a list of steps that open their words. */
export function Threads({ view }: { view: DossierView }): JSX.Element | null {
  const { threads = [] } = view.dossier;
  const look = stepLook(view);
  const told = threads
    .map((thread) => ({
      thread,
      steps: gatherSteps(
        view,
        thread.steps.flatMap((id) => look.get(id) ?? []),
      ),
    }))
    .filter(({ steps }) => steps.length > 1)
    .sort((a, b) => b.steps.length - a.steps.length);
  if (told.length === 0) return null;
  const more = told.length - MOST_THREADS;
  return (
    <div class="threads">
      <h3>How matters moved</h3>
      {told.slice(0, MOST_THREADS).map(({ thread, steps }) => (
        <ThreadView
          key={thread.id}
          view={view}
          thread={thread}
          steps={steps}
          open={told.length <= FEW_THREADS}
        />
      ))}
      {more > 0 ? <p class="quiet">{more} more are in the dossier’s JSON.</p> : null}
    </div>
  );
}

/** Gathers the steps of one claim, which several reports carry, in the place of the first of them. */
function gatherSteps({ ledgers }: DossierView, steps: readonly Step[]): Step[] {
  const gathered = new Map<string, Step>();
  for (const step of steps) {
    const row = ledgers.places.get(step.id)?.id ?? step.id;
    const known = gathered.get(row);
    gathered.set(row, known ? { ...step, ...known, at: [...known.at, ...step.at] } : step);
  }
  return [...gathered.values()];
}

interface ThreadViewProps {
  readonly view: DossierView;
  readonly thread: Thread;
  readonly steps: readonly Step[];
  readonly open: boolean;
}

function ThreadView({ view, thread, steps, open }: ThreadViewProps): JSX.Element {
  const { matter, actor, recipient } = thread;
  return (
    <details class="thread" data-row="" open={open}>
      <summary>
        <h4>
          <bdi>{shorten(matter, MATTER_LENGTH)}</bdi>{" "}
          <span class="title">
            <bdi>{partyWords(actor)}</bdi>
            {recipient ? (
              <>
                {" "}
                towards <bdi>{partyWords(recipient)}</bdi>
              </>
            ) : null}
          </span>
        </h4>
        <span class="line">
          from <StepName step={steps[0]!} /> to <StepName step={steps.at(-1)!} />
        </span>
      </summary>
      <ol>
        {steps.map((step) => (
          <StepItem key={step.id} view={view} step={step} />
        ))}
      </ol>
    </details>
  );
}

function StepName({ step }: { step: Step }): JSX.Element {
  return (
    <>
      <q>
        <bdi>{shorten(step.words, STEP_LENGTH)}</bdi>
      </q>{" "}
      ({step.date === undefined ? "no date" : dayOf(step.date)}
      {step.implied ? ", implied" : ""})
    </>
  );
}

function dayOf(date: string): string {
  return readStretch(date)?.shortWords ?? dateWords(date);
}

function StepItem({ view, step }: { view: DossierView; step: Step }): JSX.Element {
  const row = view.ledgers.places.get(step.id);
  return (
    <li>
      <span class="when-step">
        {step.date === undefined ? "no date" : dateWords(step.date)}
        {step.implied ? (
          <>
            {" "}
            <span class="tag implied">implied</span>
          </>
        ) : null}
      </span>{" "}
      {row ? <a href={`#${row.id}`}>{step.does}</a> : step.does} <Evidence view={view} all={step.at} />
    </li>
  );
}

function stepLook({ dossier }: DossierView): ReadonlyMap<string, Step> {
  const { positions = [], policies = [], events = [] } = dossier;
  const steps = [...positions.map(positionStep), ...policies.flatMap(policyStep), ...events.map(eventStep)];
  return new Map(steps.map((step) => [step.id, step]));
}

function positionStep(position: Position): Step {
  const { id, date, matter, citation } = position;
  const does = doesWords(position);
  return { id, ...(date === undefined ? {} : { date }), implied: false, does, words: matter, at: [citation] };
}

function policyStep({ id, name, statuses, citations }: Policy): Step[] {
  const last = statuses.at(-1);
  const at = last?.citation ?? citations[0];
  if (!at) return [];
  const does = last ? STATUS_WORDS[last.status] : "told of";
  const date = last?.date;
  return [{ id, ...(date === undefined ? {} : { date }), implied: false, does, words: name, at: [at] }];
}

function eventStep({ id, date, impliedDate, what, citation }: StoryEvent): Step {
  const value = date ?? impliedDate?.value;
  const implied = date === undefined && value !== undefined;
  return {
    id,
    ...(value === undefined ? {} : { date: value }),
    implied,
    does: "event",
    words: what,
    at: [citation],
  };
}
