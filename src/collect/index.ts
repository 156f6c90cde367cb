export { changedFigures } from './changes.ts';
export { joinDepartments } from './departments.ts';
export { identify, type Publication } from './identity.ts';
export { linkEntries } from './links.ts';
export { byText } from './order.ts';
export { toProjectRows } from './project-rows.ts';
export { publishedRawName } from './raw-name.ts';
export { readRawText } from './raw-text.ts';
export * from './types.ts';
