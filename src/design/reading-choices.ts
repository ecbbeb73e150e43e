/** How a reader can set the portal. The value chosen becomes the attribute `data-<name>` of the root; `''` is the default. */
export const readingChoices = [
	{
		name: 'type',
		label: '字号',
		options: [
			{ value: '', label: '标准' },
			{ value: 'large', label: '大字' },
		],
	},
	{
		name: 'theme',
		label: '颜色',
		options: [
			{ value: '', label: '跟随系统' },
			{ value: 'light', label: '浅色' },
			{ value: 'dark', label: '深色' },
		],
	},
	{
		name: 'contrast',
		label: '对比度',
		options: [
			{ value: '', label: '跟随系统' },
			{ value: 'more', label: '高对比度' },
		],
	},
] as const;

/** Under this name the device keeps the choices: the names and values that differ from the default, as JSON. */
export const storageKey = 'reading';
