import { paths } from './links.ts';

/** The main navigation, in reading order. */
export const NAV = [
  { key: 'departments', label: '部门', path: paths.departments },
  { key: 'projects', label: '项目', path: paths.projects },
  { key: 'compare', label: '对比', path: paths.compare },
  { key: 'checks', label: '核验', path: paths.checks },
  { key: 'data', label: '数据', path: paths.data },
] as const;

export type NavKey = (typeof NAV)[number]['key'];

export const FOOTER_NAV = [
  { label: '下载与引用', path: paths.data },
  { label: '方法与局限', path: paths.about },
  { label: '解析状态', path: paths.status },
  { label: '名词解释', path: paths.glossary },
] as const;
