/** A blank to be filled in. */
export interface TemplateField {
	/** ASCII, unique in its template. */
	name: string;
	label: string;
	kind: 'text' | 'multiline' | 'date' | 'choice' | 'number';
	/** Must be filled in wherever the field applies. */
	required: boolean;
	/** In characters; of `text` and `multiline`. */
	maxLength?: number;
	/** Of `choice`: the values, exactly one of which is chosen. */
	options?: readonly string[];
	/** How to fill it in. */
	hint?: string;
	/** The field applies only when the choice `field` has this value. */
	onlyIf?: { field: string; value: string };
}

export interface FieldGroup {
	title: string;
	/** The group is a table of several entries: how many rows the blank form has. Absent: filled in once. */
	rows?: number;
	fields: readonly TemplateField[];
}

/** A form that citizens and organisations hand in, as data: the blank form, its `.docx` and pages to fill it in follow from it. */
export interface ApplicationTemplate {
	/** Permanent; the last step of its address. */
	id: string;
	title: string;
	/** Which office takes it: of the reconsideration organ, or of the agency that holds the information. */
	recipient: 'reconsideration-organ' | 'agency';
	/** What it is for, one sentence. */
	purpose: string;
	/** Who uses it. */
	users: string;
	/** The statute and its articles. */
	basis: string;
	groups: readonly FieldGroup[];
	/** What the applicant declares, set before the signature. */
	declaration?: string;
	/** Set after 此致; absent when the form is not addressed to anyone. */
	addressee?: string;
	/** Who signs, one line each. */
	signatures: readonly string[];
	/** What is handed in with it. */
	attachments: readonly string[];
	notes: readonly string[];
}
