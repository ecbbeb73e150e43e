/** An argument that cannot be used; the message names it, in Chinese. */
export class SettingError extends Error {}
