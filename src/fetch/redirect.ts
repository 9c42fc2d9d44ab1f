import type { Fault } from "./fault.ts";
import { type HeaderRows, headerOf } from "./header-rows.ts";

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Gives the address that an answer leads on to; `undefined` where it leads nowhere. */
export function redirectOf(
  { status, headers }: { readonly status: number; readonly headers: HeaderRows },
  from: URL,
): URL | Fault | undefined {
  if (!REDIRECTS.has(status)) return undefined;
  const location = headerOf(headers, "location");
  if (location === undefined || !URL.canParse(location, from))
    return { code: "fetch-redirects", message: `${from.href} leads on, but not to an address.` };
  return fetchable(new URL(location, from));
}

/** Takes an address as it is asked for: without its fragment; only http and https, and without a name and password. */
export function fetchable(url: URL): URL | Fault {
  if (url.protocol !== "http:" && url.protocol !== "https:")
    return refused(`It leads to ${url.href.slice(0, 200)}; only http and https are fetched.`);
  if (url.username !== "" || url.password !== "")
    return refused("The address holds a name or password, which would stand in the dossier.");
  const bare = new URL(url);
  bare.hash = "";
  return bare;
}

function refused(message: string): Fault {
  return { code: "fetch-refused-address", message };
}
