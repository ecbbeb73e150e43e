import type { Language } from './interface/frame.ts';

declare global {
	namespace App {
		interface Locals {
			/** The language of the page that is being drawn; `Page.astro` states it before what stands in it is drawn. */
			language: Language;
		}
	}
}
