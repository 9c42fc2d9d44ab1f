import { accordingTo } from "./quotations/according-to.ts";
import { announcedParagraph } from "./quotations/announced-paragraph.ts";
import { blockQuotation } from "./quotations/block-quotation.ts";
import { directQuotation } from "./quotations/direct.ts";
import { embeddedPost } from "./quotations/embedded-post.ts";
import { headlineSource } from "./quotations/headline-source.ts";
import { indirectStatement } from "./quotations/indirect.ts";
import { noComment } from "./quotations/no-comment.ts";
import { speakerTurn } from "./quotations/speaker-turn.ts";
import { speechAct } from "./quotations/speech-act.ts";
import type { StatementReader } from "./reader.ts";

/** Every reader of statements, in the order in which they read. */
export const READERS: readonly StatementReader[] = [
  embeddedPost,
  blockQuotation,
  speakerTurn,
  headlineSource,
  announcedParagraph,
  directQuotation,
  indirectStatement,
  accordingTo,
  speechAct,
  noComment,
];
