import { channels } from './interaction/channels.ts';
import { media } from './interaction/media.ts';
import { questions } from './interaction/questions.ts';
import { replies } from './interaction/replies.ts';
import { registerTable, yearlyTable } from './kind/table-kind.ts';
import type { Table } from '../declarations/table.ts';

/** The folder of the tables below `content/`, and the first step of their addresses. */
const group = 'interaction';

export const channelTable: Table = registerTable(group, channels);
export const questionTable: Table = registerTable(group, questions);
export const replyTable: Table = yearlyTable(group, replies);
export const mediaTable: Table = registerTable(group, media);

/** 互动交流: how citizens reach the county, what they often ask, and how they were answered. */
export const interactionTables: readonly Table[] = [
	channelTable,
	questionTable,
	replyTable,
	mediaTable,
];
