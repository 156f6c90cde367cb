import { FORM_TITLE, FORM_TITLE_ENDINGS } from '../../vocab/performance.ts';
import { fold } from './cells.ts';

/** Whether a line is the title of a performance form (…支出绩效自评表, …绩效目标表). */
export function isFormTitle(text: string): boolean {
  const title = fold(text).replace(/\(\d{4}年?度?\)$/, '');
  if (title.length > 40 || !title.includes(FORM_TITLE.performance)) return false;
  return FORM_TITLE_ENDINGS.some((ending) => title.endsWith(ending) || title.includes(`${ending}(`));
}
