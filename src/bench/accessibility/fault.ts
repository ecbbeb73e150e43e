/** A fault that a check found in a page in the browser. */
export interface Fault {
	/** The tool and its rule: `axe color-contrast`. */
	rule: string;
	/** The requirement of the rule, or the measured value. */
	help: string;
	/** The beginning of the element in HTML; empty for a fault of the whole page. */
	element: string;
}
