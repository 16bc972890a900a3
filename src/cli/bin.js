#!/usr/bin/env node
// In the checkout the sources run as they are. The published package brings them compiled, because Node does not
// strip types below node_modules.
const source = new URL('./dateline.ts', import.meta.url);
const compiled = new URL('../../build/lib/cli/dateline.js', import.meta.url);
const installed = import.meta.url.includes('/node_modules/');
if (!installed && !process.features.typescript) {
	console.error(
		`dateline: Node ${process.versions.node} cannot run TypeScript; call it through \`npm run -s dateline --\`, which brings its own Node.`,
	);
	process.exit(2);
}
// A reader such as `head` may have heard enough before all is said; that is no fault.
process.stdout.on('error', (error) => {
	if (error.code !== 'EPIPE') throw error;
	process.exit();
});
const { main } = await import((installed ? compiled : source).href);
process.exitCode = await main(process.argv);
