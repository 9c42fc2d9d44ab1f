import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";

/** The stand-in for the dossier page's own script. */
export const OWN_SCRIPT = "/* the page's own script */";

/** Tells whether an address runs a script or is a document of its own; browsers pass over blanks and control characters. */
function runs(address: string): boolean {
  return /^(?:javascript:|vbscript:|data:(?!image\/))/i.test(address.replace(/[\s\p{Cc}]/gu, ""));
}

/** Lists what a rendered dossier page holds that could run: foreign scripts, event handlers, addresses that run. */
export function renderedFaults(html: string): string[] {
  const faults: string[] = [];
  const waiting: DefaultTreeAdapterTypes.Node[] = [parse(html)];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (defaultTreeAdapter.isElementNode(node)) faults.push(...elementFaults(node));
    if ("childNodes" in node) for (const child of node.childNodes) waiting.push(child);
  }
  return faults;
}

function elementFaults(element: DefaultTreeAdapterTypes.Element): string[] {
  const { tagName, attrs } = element;
  const faults = attrs.flatMap(({ name, value }) => {
    if (/^on/i.test(name)) return [`an event handler: ${name}`];
    return /^(?:href|src|action|formaction|xlink:href|srcdoc)$/i.test(name) &&
      (name === "srcdoc" || runs(value))
      ? [`an address that runs: ${name}=${value.slice(0, 60)}`]
      : [];
  });
  if (/^(?:iframe|object|embed|base|form)$/.test(tagName)) faults.push(`an element that loads: ${tagName}`);
  if (tagName !== "script") return faults;
  const words = element.childNodes.map((node) => ("value" in node ? node.value : "")).join("");
  const isData = attrs.some(({ name, value }) => name === "type" && value === "application/json");
  if (words !== OWN_SCRIPT && !isData) faults.push(`a foreign script: ${words.slice(0, 60)}`);
  return faults;
}
