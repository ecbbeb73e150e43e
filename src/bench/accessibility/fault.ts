/** What a check found wrong in a page as it stands in the browser. */
export interface Fault {
	/** Whose rule, and which: `axe color-contrast`. */
	rule: string;
	/** What the rule asks, or what was measured. */
	help: string;
	/** How the element begins, in HTML; empty when the fault is the whole page's. */
	element: string;
}
