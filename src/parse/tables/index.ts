import type { Context, Structure } from '../types.ts';
import type { ReadTable, TablesResult } from './types.ts';

export function readTables(_structure: Structure, _context: Context): ReadTable[] {
  return [];
}

export function extractTables(_structure: Structure, _tables: readonly ReadTable[], _context: Context): TablesResult {
  return { functionItems: [], economicItems: [], facts: [], projectRows: [] };
}
