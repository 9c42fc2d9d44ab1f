/** How far into a page a declaration is looked for, in bytes; the standard asks for 1,024, saved pages put comments first. */
const PRESCAN = 4096;

/** Finds the character set that a page's XML declaration or `<meta>` element names, as it is written there. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PRESCAN))
    .toString("latin1")
    .replaceAll("\0", "");
  const xml = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([^"']{1,60})["']/i.exec(head);
  if (xml) return xml[1];
  const visible = withoutComments(head);
  const meta = /<meta\s[^>]{0,500}?charset\s*=\s*["']?\s*([^\s"'>;/]{1,60})/i.exec(visible);
  return meta?.[1];
}

function withoutComments(head: string): string {
  let kept = "";
  let at = 0;
  for (let open = head.indexOf("<!--"); open >= 0; open = head.indexOf("<!--", at)) {
    kept += head.slice(at, open);
    const close = head.indexOf("-->", open + 4);
    if (close < 0) return kept;
    at = close + 3;
  }
  return kept + head.slice(at);
}
