/** A name as published: no blanks between Chinese characters, full-width brackets around Chinese, outer marks removed. */
export function tidyName(text: string): string {
  return text
    .replace(/\s+/g, (blank, at: number, whole: string) =>
      /[A-Za-z]/.test(whole.charAt(at - 1)) && /[A-Za-z]/.test(whole.charAt(at + blank.length)) ? ' ' : '',
    )
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .replace(/^[《“"'*#\-:：、，。]+(?=[^》”]*$)|[*:：、，。]+$/g, '');
}
