import type { Language } from './interface/frame.ts';

declare global {
	namespace App {
		interface Locals {
			/** The language of the page that is being rendered; `Page.astro` sets it before its contents are rendered. */
			language: Language;
		}
	}
}
