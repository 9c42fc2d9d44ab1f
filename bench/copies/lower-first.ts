/** Writes the first word small, unless it is likely a name. */
export function lowerFirst(text: string): string {
  return /^(?:The|A|An|It|In|On|At|By|For|No|Most|Many|Some|Several|Both|Only|About|Since|Because|Although|After|Before|Under|Until|If|Instead|Between|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b/.test(
    text,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
