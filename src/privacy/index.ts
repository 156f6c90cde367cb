export { maskDocument } from './document.ts';
