import { absoluteAddress } from '../html/absolute-address.ts';
import { statedIn } from './column-values.ts';
import { readField } from './read-field.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Mapping } from './mapping.ts';
import type { SourceItem } from '../item/source-item.ts';

export interface Origin {
	importedFrom: {
		source: string;
		record?: number;
		statedValidity?: string;
		statedOn?: CalendarDate;
		unreadExpiry?: string;
	};
	/** Where relative links in the document start from. */
	address?: string | undefined;
	/** True when `source` is the document's own address: two items with the same one are the same document. */
	isOwnAddress: boolean;
}

/** The maximum length of an origin in a record. */
const longestSource = 500;

/**
 * Where an item came from: its address, where the source states it, else its file; and the line. What the source says of the
 * document's validity is kept in its own words, with the day `today` on which it was read.
 */
export function readOrigin(item: SourceItem, mapping: Mapping, today: CalendarDate): Origin {
	const source = mapping.get('importedFrom.source');
	const written = absoluteAddress(statedIn(item.columns, source).values[0] ?? '', undefined);
	const isConstant = source !== undefined && 'value' in source;
	const own = (isConstant ? undefined : written) ?? item.page?.ownAddress;
	const isOwnAddress = own !== undefined && own.length <= longestSource;
	const [statedValidity] = statedIn(
		item.columns,
		mapping.get('importedFrom.statedValidity'),
	).values;
	const [expiry] = statedIn(item.columns, mapping.get('expiresOn')).values;
	const isUnread = expiry !== undefined && readField('expiresOn', [expiry]).value === undefined;
	return {
		importedFrom: {
			source: isOwnAddress ? own : item.source,
			...(item.line !== undefined && { record: item.line }),
			...(statedValidity !== undefined && {
				statedValidity: statedValidity.slice(0, 100),
				statedOn: today,
			}),
			...(isUnread && expiry.trim() !== '' && { unreadExpiry: expiry.trim().slice(0, 100) }),
		},
		address: own ?? item.page?.address ?? written,
		isOwnAddress,
	};
}
