export * from './document.ts';
export * from './fact.ts';
export * from './finding.ts';
export * from './items.ts';
export * from './money.ts';
export * from './place.ts';
export * from './project.ts';
export * from './structure.ts';
