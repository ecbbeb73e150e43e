/** Different words for one thing. They lead one way: from what people type to what documents say. */
export interface SynonymGroup {
	/** Words that documents use, most usual first. */
	official: readonly string[];
	/** What people type; simplified Chinese, no punctuation. */
	everyday: readonly string[];
}
