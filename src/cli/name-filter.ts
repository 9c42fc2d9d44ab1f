/** Tells whether a text holds a wanted part; accents and case do not matter. */
export function holdsName(text: string, wanted: string): boolean {
  return fold(text).includes(fold(wanted));
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’‘]/g, "'").toLowerCase().trim();
}
