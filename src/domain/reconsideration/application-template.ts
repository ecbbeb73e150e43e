/** A blank to be filled in. */
export interface TemplateField {
	/** ASCII, unique in its template. */
	name: string;
	label: string;
	kind: 'text' | 'multiline' | 'date' | 'choice' | 'number';
	/** Must be filled in where the field applies. */
	required: boolean;
	/** In characters; only for `text` and `multiline`. */
	maxLength?: number;
	/** Only for `choice`: the values, of which exactly one is chosen. */
	options?: readonly string[];
	/** How to fill it in. */
	hint?: string;
	/** The field applies only when the choice `field` has this value. */
	onlyIf?: { field: string; value: string };
}

export interface FieldGroup {
	title: string;
	/**
	 * The number of rows in the blank form, for a group that is a table of several entries. Absent when the group is
	 * filled in once.
	 */
	rows?: number;
	fields: readonly TemplateField[];
}

/**
 * A form that citizens and organisations hand in, as data: the blank form, its `.docx` and the page to fill it in are
 * made from it.
 */
export interface ApplicationTemplate {
	/** Permanent; the last part of its address. */
	id: string;
	title: string;
	/** The office that receives it: the reconsideration organ, or the agency that holds the information. */
	recipient: 'reconsideration-organ' | 'agency';
	/** What it is for, one sentence. */
	purpose: string;
	/** Who uses it. */
	users: string;
	/** The statute and its articles. */
	basis: string;
	groups: readonly FieldGroup[];
	/** The applicant's declaration, printed before the signature. */
	declaration?: string;
	/** Printed after 此致; absent when the form is not addressed to anyone. */
	addressee?: string;
	/** Who signs; one line each. */
	signatures: readonly string[];
	/** What the applicant hands in with the form. */
	attachments: readonly string[];
	notes: readonly string[];
}
