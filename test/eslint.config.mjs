import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import { join } from 'node:path';
import tseslint from 'typescript-eslint';

const unused = {
	// A rest without what is named is how a property is left out.
	ignoreRestSiblings: true,
	argsIgnorePattern: '^_$',
	destructuredArrayIgnorePattern: '^_$',
};

/**
 * ESLint and not a faster linter, because only its Astro plugin reads the templates: to others, what a template alone
 * uses is unused. Layout is Prettier's, unused exports are knip's.
 */
export default defineConfig(
	// What is built, and the county's own folders.
	{ ignores: ['dist/', 'dist.build/', '.astro/', 'content/', 'public/'] },
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	eslint.configs.recommended,
	tseslint.configs.strict,
	astro.configs['flat/recommended'],
	{
		rules: {
			eqeqeq: 'error',
			// Chinese text has a full-width space, and texts that are cleaned have every other character.
			'no-irregular-whitespace': 'off',
			'no-control-regex': 'off',
			// Prettier lays out what this rule takes for a mistake, and never leaves out a semicolon.
			'no-unexpected-multiline': 'off',
			// A declaration for all modules can name a type in no other way.
			'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
			'@typescript-eslint/no-dynamic-delete': 'off',
			'@typescript-eslint/no-unused-vars': ['error', unused],
		},
	},
	{
		files: ['**/*.ts'],
		extends: [tseslint.configs.strictTypeChecked],
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: join(import.meta.dirname, '..') },
		},
		rules: {
			'@typescript-eslint/no-confusing-void-expression': [
				'error',
				{ ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
			],
			'@typescript-eslint/no-dynamic-delete': 'off',
			'@typescript-eslint/no-unused-vars': ['error', unused],
			'@typescript-eslint/restrict-plus-operands': ['error', { allowNullish: true }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
			// Code points are what the texts are counted in.
			'@typescript-eslint/no-misused-spread': 'off',
			// What a record, a page or another site holds is known only when it is read: it is converted and tested all the same.
			'@typescript-eslint/no-base-to-string': 'off',
			'@typescript-eslint/no-unnecessary-condition': 'off',
			'@typescript-eslint/no-unnecessary-type-conversion': 'off',
			// The caller says what a thread or a file gives back, and a command may give back nothing.
			'@typescript-eslint/no-unnecessary-type-parameters': 'off',
			'@typescript-eslint/no-invalid-void-type': 'off',
			// Where a package names its texts in an enum, the text itself is what it documents.
			'@typescript-eslint/no-unsafe-enum-comparison': 'off',
			// A function may be asynchronous because its interface is.
			'@typescript-eslint/require-await': 'off',
		},
	},
	// What a test parses it compares at once.
	{
		files: ['test/**/*.ts'],
		rules: {
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
		},
	},
	// Programs of the browser that are published as they are.
	{
		files: ['src/design/*.js'],
		languageOptions: {
			globals: { document: 'readonly', localStorage: 'readonly', addEventListener: 'readonly' },
		},
	},
);
