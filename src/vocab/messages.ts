import type { Severity } from '../model/index.ts';

type Detail = Readonly<Record<string, string | number>>;

/** A catalogued diagnostic: its severity, its sentence (what was found, what was expected) and what to do. */
export interface Message {
  readonly severity: Severity;
  readonly text: (detail: Detail) => string;
  readonly hint: string | null;
}

/** Every diagnostic the reader can give, by stable id. */
export const MESSAGES: Readonly<Record<string, Message>> = {
  'decode.empty': {
    severity: 'error',
    text: () => 'the file is empty; expected the text of a 决算 or 预算 disclosure',
    hint: 'Check the download or the text extraction, then add the file again.',
  },
  'decode.binary': {
    severity: 'error',
    text: ({ what }) => `this is ${what}; expected plain text in UTF-8, UTF-16 or GB18030`,
    hint: 'Extract the text first (for a PDF: pdftotext -layout), then add the text file.',
  },
  'decode.too-large': {
    severity: 'error',
    text: ({ megabytes }) => `the file has ${megabytes} MB; expected at most 128 MB`,
    hint: 'Split the file into one file per disclosure.',
  },
  'decode.damaged': {
    severity: 'warning',
    text: ({ encoding }) => `bytes that are no ${encoding} stand here first; they were read as U+FFFD`,
    hint: 'Compare with the original and fetch the file again if it was cut or altered.',
  },
  'identity.not-a-disclosure': {
    severity: 'error',
    text: ({ missing }) =>
      `not read as a 决算 or 预算 disclosure: no ${missing} found; expected a title such as “X局2024年度部门决算”`,
    hint: 'If it is one, check that the title line and the section headings survived the text extraction.',
  },
  'read.internal': {
    severity: 'error',
    text: ({ stage, reason }) => `the reader failed in stage ${stage}: ${reason}`,
    hint: 'This is a defect of the reader: please report it with the file.',
  },
  'fact.stated-twice': {
    severity: 'warning',
    text: ({ code, first, second }) => `${code} is stated as ${first} and as ${second}`,
    hint: 'Both are published; the checks compare them.',
  },
  'table.row-shifted': {
    severity: 'warning',
    text: ({ label }) => `the figures of “${label}” stand one column off; read where the sums of its row hold`,
    hint: 'Compare the row with the original: the columns of its figures are our reading.',
  },
  'table.name-code': {
    severity: 'warning',
    text: ({ code, name, known }) => `code ${code} is printed with the name “${name}”; expected “${known}”`,
    hint: 'Both are kept as printed. The name may be an older one, or the code a slip.',
  },
  'table.row-two-ways': {
    severity: 'warning',
    text: ({ label }) => `the row “${label}” could be accounts of two levels; left out`,
    hint: 'A code column would tell which account it is.',
  },
  'table.row-unread': {
    severity: 'warning',
    text: ({ label }) => `the row “${label}” has a figure in its name; expected name and figures in cells of their own`,
    hint: 'Compare the row with the original; nothing was read from it.',
  },
  'table.columns-alike': {
    severity: 'warning',
    text: ({ code }) => `several columns could be ${code} and differ; the header does not tell which`,
    hint: 'Compare the header with the original; none of them was read as this fact.',
  },
  'table.columns-doubtful': {
    severity: 'warning',
    text: ({ title }) => `the columns of ${title || 'this table'} cannot be told: read by their place, their sums fail`,
    hint: 'Compare the table with the original; its cells are published, no fact was read from it.',
  },
  'table.header-shifted': {
    severity: 'info',
    text: () => 'the header words of this table stand in other columns than its figures; read by their order',
    hint: 'Check the header of the table against the original.',
  },
  'performance.header-contradicted': {
    severity: 'info',
    text: () => 'the cells below stand in another order than this header says; they were read by what each can be',
    hint: 'Compare the header with the rows below; nothing needs doing if the published indicators are right.',
  },
  'performance.two-periods': {
    severity: 'info',
    text: () =>
      'this form prints the indicators of the whole period beside those of the year; only the latter were read',
    hint: null,
  },
  'performance.row-ambiguous': {
    severity: 'warning',
    text: () => 'this indicator row can be read in two ways; expected one cell per column of the header',
    hint: 'Look at the cells of the row in the source.',
  },
  'performance.row-unread': {
    severity: 'warning',
    text: () =>
      'a row of a performance form could not be read; expected a labelled field, money, a goal or an indicator',
    hint: 'If the label is a standard one, add it to src/vocab/performance.ts.',
  },
  'performance.level-implied': {
    severity: 'info',
    text: ({ level1 }) =>
      `the first-level indicator is not printed for this row; its second level stands under ${level1}`,
    hint: null,
  },
  'performance.unnamed': {
    severity: 'warning',
    text: () => 'a performance form names neither a project nor a department; it is published as a table only',
    hint: 'Look for its 项目名称 in the source.',
  },
  'performance.total-missing': {
    severity: 'info',
    text: ({ name }) => `the self-evaluation of ${name} prints no total score (总分)`,
    hint: null,
  },
  'projects.block-overprinted': {
    severity: 'warning',
    text: () => 'a field of this project block is printed twice; expected each label once',
    hint: 'Two pieces of text run into each other in the source; the clearer one was taken.',
  },
  'projects.dash-as-numeral': {
    severity: 'info',
    text: ({ name }) => `a dash is printed as the numeral 一 in this project's name; read as ${name}`,
    hint: null,
  },
  'projects.names-differ': {
    severity: 'info',
    text: ({ name, other }) =>
      `${name} and ${other} have the same unit and amount and nearly the same name; taken as one project`,
    hint: null,
  },
  'projects.unit-unknown': {
    severity: 'warning',
    text: ({ name }) => `several units have a project named ${name}, and this place names no unit`,
    hint: 'The place was added to the first of them.',
  },
  'projects.overall-twice': {
    severity: 'warning',
    text: () => 'a second overall performance table; expected one per document',
    hint: 'Only the first is published as project 0.',
  },
  'projects.report-unattached': {
    severity: 'warning',
    text: () => 'a long-form performance report names no project of this document',
    hint: 'Its text stays in the reading view.',
  },
  'prose.direction-unfilled': {
    severity: 'warning',
    text: ({ figure }) =>
      `the template's alternatives before ${figure} were left in (增加/减少); expected one word, so the figure is not published as a change`,
    hint: 'Nothing to do if the source really prints both words.',
  },
  'prose.change-or-value': {
    severity: 'warning',
    text: ({ figure }) =>
      `${figure} stands in a list of changes without 增加 or 减少; it may be a value or a change, so it is not published`,
    hint: 'Compare with the table of the same section.',
  },
};
