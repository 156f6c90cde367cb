import { NEXT_LABELS, PERSON_ROLES, PERSON_SCOPES } from '../vocab/privacy.ts';

const ROLE = `(?:${PERSON_SCOPES.join('|')})*(?:${PERSON_ROLES.join('|')})(?:姓名|签字|签名|签章|[（(][^）)\\n]{0,8}[）)])?`;
const ONE_NAME = `(?!${NEXT_LABELS.join('|')})[\\p{Script=Han}·•．]{2,12}`;

/** 项目负责人：何冬英 · 填报人 张三、李四, the name up to a blank, punctuation or the next label. */
const NAMED = new RegExp(
  `(${ROLE}[:：\\s]+)(${ONE_NAME}(?:[、，,/ ]${ONE_NAME})*)(?=$|[\\s，。；,;、（(）)0-9]|${NEXT_LABELS.join('|')})`,
  'gu',
);
const LABEL = new RegExp(`^${ROLE}[:：]?$`, 'u');
const QUICK = new RegExp(PERSON_ROLES.join('|'), 'u');

/** The text with the names after 负责人, 联系人, 填报人 … replaced by asterisks of the same length. */
export function maskPersons(text: string): string {
  if (!QUICK.test(text)) return text;
  return text.replace(NAMED, (_, label: string, names: string) => label + hidden(names));
}

/** The cell says that a person's name stands beside or below it. */
export function isPersonLabel(cell: string): boolean {
  return LABEL.test(cell.replace(/\s/g, ''));
}

/** A name as asterisks: that a name is printed stays visible, and a blank stays a blank. */
export function hidden(name: string): string {
  return name.replace(/[^\s、，,/]/gu, '*');
}
