export interface ImportOptions {
	/** Name of the collection. */
	into: string | undefined;
	/** Files and folders. */
	paths: readonly string[];
	outDir: string;
	mapFile?: string | undefined;
	reportFile: string;
	/** Id of the agency of documents that name none. */
	issuer?: string | undefined;
	createAgencies: boolean;
	/** Whether documents imported before are written anew. */
	force: boolean;
}
