/** A rule in words. Formulas use the words of the form; the explanation is for readers who are no accountants. */
export interface RuleText {
  /** Number and name of the group, e.g. “总表与收支”. */
  readonly group: string;
  readonly title: string;
  readonly explanation: string;
  readonly formula: string;
  /** Where the rule comes from. */
  readonly source: string;
  /** E: equal to the last digit; S: sum of n rounded parts; I: interval of a rounded rate; T: text; none. */
  readonly tolerance: 'E' | 'S' | 'I' | 'T' | 'none';
  readonly severity: 'contradiction' | 'completeness' | 'hint';
  /** Off unless hints are asked for. */
  readonly hint?: boolean;
}
