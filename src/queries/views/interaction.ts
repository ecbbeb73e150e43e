import { derived } from '../derived.ts';
import { stateOf } from '../document/decisions.ts';
import { memberOf } from '../records/members.ts';
import { agencyNamed } from '../records/agencies.ts';
import { documentsOf } from '../records/documents.ts';
import { rowsWithAddress } from '../records/tables.ts';
import { linkTitle } from '../site-map/link-titles.ts';
import { consultations } from '../../collections/consultations.ts';
import { mapByDay } from '../../domain/dates/by-day.ts';
import { channelKindGroups } from '../../domain/documents/channel-kinds.ts';
import {
	channelTable,
	mediaTable,
	questionTable,
	replyTable,
} from '../../collections/tables/interaction.ts';
import { siteOf } from '../../presentation/site-of.ts';
import type { Portal } from '../portal.ts';
import type { TableRow } from '../../collections/declarations/table.ts';
import type { ChannelKind } from '../../domain/documents/channel-kinds.ts';

/** A text that may be a link. */
export interface LinkedText {
	label: string;
	href?: string | undefined;
}

/** A channel as a citizen reads it; what the county did not write is `undefined`. */
export interface Channel {
	/** The address of its row in the table of channels. */
	href: string;
	name: string;
	kind: string;
	agency: LinkedText;
	scope?: string | undefined;
	phone?: string | undefined;
	online?: LinkedText | undefined;
	email?: string | undefined;
	address?: string | undefined;
	hours?: string | undefined;
	reply?: string | undefined;
	page?: LinkedText | undefined;
}

/** A common question with its answer. */
export interface Question {
	href: string;
	question: string;
	answer: string;
	agency: LinkedText;
	basis?: LinkedText | undefined;
	updatedOn: string;
}

/** The maximum number of questions, and of months of statistics, that the hub shows. */
const mostQuestions = 10;
const mostMonths = 6;

/** The channels in the groups in which citizens look for them; groups without channels are left out. */
export const channelGroups = derived(
	(portal): readonly { title: string; channels: readonly Channel[] }[] =>
		channelKindGroups.flatMap(({ title, kinds }) => {
			const channels = kinds.flatMap((kind) => channelsOf(portal, [kind]));
			return channels.length > 0 ? [{ title, channels }] : [];
		}),
);

/** The channels of these kinds, in the order of the table. */
export function channelsOf(portal: Portal, kinds: readonly ChannelKind[]): Channel[] {
	return allChannels(portal).filter(({ kind }) => kinds.some((each) => each === kind));
}

const allChannels = derived((portal): readonly Channel[] =>
	rowsWithAddress(portal, channelTable).map(({ row, href }) => {
		const [online, page] = [textOf(row['online']), firstOf(row['page'])];
		return {
			href,
			name: String(row['name']),
			kind: String(row['kind']),
			agency: agencyLink(portal, row),
			scope: textOf(row['scope']),
			phone: textOf(row['phone']),
			online: online === undefined ? undefined : { label: siteOf(online), href: online },
			email: textOf(row['email']),
			address: textOf(row['address']),
			hours: textOf(row['hours']),
			reply: textOf(row['reply']),
			page: page === undefined ? undefined : { label: linkTitle(portal, page), href: page },
		};
	}),
);

/** The first questions, the most recently checked ones first. */
export const commonQuestions = derived((portal): readonly Question[] =>
	rowsWithAddress(portal, questionTable)
		.map(({ row, href }) => ({
			href,
			question: String(row['question']),
			answer: String(row['answer']),
			agency: agencyLink(portal, row),
			basis: basisOf(row),
			updatedOn: String(row['updatedOn']),
		}))
		.toSorted((a, b) => Number(a.updatedOn < b.updatedOn) - Number(a.updatedOn > b.updatedOn))
		.slice(0, mostQuestions),
);

/** The statistics of the newest months, the newest first. */
export const newestReplies = derived((portal): readonly TableRow[] =>
	rowsWithAddress(portal, replyTable)
		.map(({ row }) => row)
		.toSorted((a, b) => {
			const [monthA, monthB] = [String(a['month']), String(b['month'])];
			return Number(monthA < monthB) - Number(monthA > monthB);
		})
		.slice(0, mostMonths),
);

/** The number of public rows of each table. */
export const interactionCounts = derived((portal) => ({
	channels: rowsWithAddress(portal, channelTable).length,
	questions: rowsWithAddress(portal, questionTable).length,
	media: rowsWithAddress(portal, mediaTable).length,
}));

/** The consultations in which citizens can take part, today or on a day that is known. */
export const openConsultations = derived((portal) =>
	documentsOf(portal, consultations).flatMap((document) => {
		const dated = stateOf(portal, document)?.dated;
		const member =
			dated &&
			memberOf(
				portal,
				document,
				mapByDay(dated, ({ state }) => state === 'open'),
			);
		return member ?? [];
	}),
);

function agencyLink(portal: Portal, row: TableRow): LinkedText {
	const label = String(row['agency']);
	return { label, href: agencyNamed(portal, label)?.href };
}

function basisOf({ basis, page }: TableRow): LinkedText | undefined {
	const href = firstOf(page);
	const label = textOf(basis) ?? href;
	return label === undefined ? undefined : { label, href };
}

function textOf(value: unknown): string | undefined {
	return value === undefined ? undefined : String(value);
}

/** The first address of a cell of addresses. */
function firstOf(value: unknown): string | undefined {
	return textOf(Array.isArray(value) ? value[0] : undefined);
}
