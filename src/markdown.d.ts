declare module '*.md?html' {
	/** The file as HTML. */
	const html: string;
	export default html;
}
