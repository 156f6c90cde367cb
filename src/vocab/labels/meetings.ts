import type { LabelRow } from './types.ts';

const counts = (code: string) =>
  ({ items: `${code}.count`, times: `${code}.count`, person: `${code}.persons`, visits: `${code}.persons` }) as const;

/** 会议费 and 培训费, with how many there were and who took part. */
export const MEETING_ROWS: readonly LabelRow[] = [
  { words: '[开支]会议费[支出]', money: 'conference.total' },
  { words: '[开支]培训费[支出]', money: 'training.total' },
  { words: '[共]召开会议 参加会议 参会', counts: counts('conference'), loose: true },
  { words: '[共]组织培训 [共]举办培训[班] [共]开展培训 参加培训 培训班', counts: counts('training'), loose: true },
];
