import type { Language } from './interface/frame.ts';

declare global {
	interface ImportMetaEnv {
		/** The version of the Markdown dialect; `astro.config.mjs` sets it. */
		readonly DIALECT_VERSION: string;
		/** Whether an editor previews the site while writing; `build/serve.ts` sets it. */
		readonly IS_PREVIEW: boolean;
	}

	namespace App {
		interface Locals {
			/** The language of the page that is being rendered; `Page.astro` sets it before its contents are rendered. */
			language: Language;
		}
	}
}
