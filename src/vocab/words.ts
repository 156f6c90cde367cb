/** A list of words written with blanks or line breaks between them. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
