import { copyCitation } from "./copy-citation.ts";
import { listenForFilters } from "./filters.ts";
import { listenForKeys } from "./keys.ts";
import { byId } from "./page-elements.ts";
import { listenForSearch } from "./search.ts";
import { openAddress } from "./source.ts";
import { listenForUnfolding } from "./unpack.ts";

const KEY_BUTTON = byId("show-keys");
const DIALOG = byId("keys") as HTMLDialogElement | null;

KEY_BUTTON?.removeAttribute("hidden");
KEY_BUTTON?.addEventListener("click", () => DIALOG?.showModal());
byId("close-keys")?.addEventListener("click", () => DIALOG?.close());
listenForSearch();
listenForUnfolding();
listenForFilters();
listenForKeys({ copy: copyCitation });
addEventListener("hashchange", () => void openAddress());
void openAddress();
