export interface ImportOptions {
	/** Name of the collection. */
	into: string | undefined;
	/** Files and folders. */
	paths: readonly string[];
	outDir: string;
	mapFile?: string | undefined;
	reportFile: string;
	/** The id of the agency for documents that name none. */
	issuer?: string | undefined;
	createAgencies: boolean;
	/** True to write documents again that were imported before. */
	force: boolean;
}
