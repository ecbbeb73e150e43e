import { absoluteAddress } from '../html/absolute-address.ts';
import { statedIn } from './column-values.ts';
import type { Mapping } from './mapping.ts';
import type { SourceItem } from '../item/source-item.ts';

export interface Origin {
	importedFrom: { source: string; record?: number; statedValidity?: string };
	/** The base of relative links in the document. */
	address?: string | undefined;
	/** True when `source` is the document's own address: two items with the same one are the same document. */
	isOwnAddress: boolean;
}

/** The maximum length of an origin in a record. */
const longestSource = 500;

/** The origin of an item: its address, if the source states it, else its file; and the line. */
export function readOrigin(item: SourceItem, mapping: Mapping): Origin {
	const source = mapping.get('importedFrom.source');
	const written = absoluteAddress(statedIn(item.columns, source).values[0] ?? '', undefined);
	const isConstant = source !== undefined && 'value' in source;
	const own = (isConstant ? undefined : written) ?? item.page?.ownAddress;
	const isOwnAddress = own !== undefined && own.length <= longestSource;
	const [statedValidity] = statedIn(
		item.columns,
		mapping.get('importedFrom.statedValidity'),
	).values;
	return {
		importedFrom: {
			source: isOwnAddress ? own : item.source,
			...(item.line !== undefined && { record: item.line }),
			...(statedValidity !== undefined && { statedValidity: statedValidity.slice(0, 100) }),
		},
		address: own ?? item.page?.address ?? written,
		isOwnAddress,
	};
}
