declare namespace App {
	interface Locals {
		/** The language of the page that is being drawn; `Page.astro` states it before what stands in it is drawn. */
		language: import('./interface/frame.ts').Language;
	}
}
