/** The exit codes of `dateline`, for scripts. */
export const EXIT = {
	/** All went well. */
	ok: 0,
	/** There were problems with the articles; what could be read was read. */
	problems: 1,
	/** The command was misused; nothing was done. */
	misuse: 2,
} as const;
