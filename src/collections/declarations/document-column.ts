import type { DisclosureCategory } from '../../domain/documents/disclosure-categories.ts';

/** A field of 主动公开信息 that states what a column's documents prove. */
export type EvidenceField = 'year' | 'period' | 'occurredAt' | 'meetingOn';

/** How often a column gets something new, as readers see it. */
type Cadence = '长期' | '每年' | '每半年' | '每季' | '每月' | '每次';

/** A column (栏目) of documents of 主动公开信息. */
export interface DocumentColumn {
	/** ASCII, permanent: part of addresses, and the value of the fact `kinds`. */
	id: string;
	/** What readers call it. */
	title: string;
	/** Id of the section whose page leads to it. */
	place: string;
	/** What belongs into it, for readers and editors. */
	description: string;
	/** Its other names: readers search for them, other portals name their columns so. */
	otherNames?: readonly string[];
	/** The category of 条例 arts 20 and 21 to which every document of the column belongs; absent where they differ. */
	category?: DisclosureCategory['id'];
	cadence: Cadence;
	/** What its documents must state; the audit cannot judge one that does not. */
	states?: readonly EvidenceField[];
}
