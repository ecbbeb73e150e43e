/** Names of sites that were to be searched as well: those that are not, and those of which only the records are. */
export interface LeftOut {
	sites: string[];
	texts: string[];
}
