export { maskDocument, privateNumbersOf } from './document.ts';
export { type KnownNumbers, maskText } from './mask.ts';
export { findPrivateNumbers, type PrivateNumber } from './numbers.ts';
export { maskPersons } from './persons.ts';
export { maskRaw } from './raw.ts';
