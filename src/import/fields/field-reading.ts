/** The result of reading a source's value. Without `value` the field stays empty, and `problem` says why. */
export interface FieldReading {
	value?: unknown;
	problem?: string | undefined;
}
