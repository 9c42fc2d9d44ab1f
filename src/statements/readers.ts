import { accordingTo } from "./quotations/according-to.ts";
import { directQuotation } from "./quotations/direct.ts";
import { indirectStatement } from "./quotations/indirect.ts";
import { speechAct } from "./quotations/speech-act.ts";
import type { StatementReader } from "./reader.ts";

/** Every reader of statements, in the order in which they read. */
export const READERS: readonly StatementReader[] = [directQuotation, indirectStatement, accordingTo, speechAct];
