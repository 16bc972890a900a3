import { createHash } from 'node:crypto';

const STYLE = `
:root { color-scheme: light dark; }
html { background: light-dark(#fcfbf8, #151412); color: light-dark(#1b1a17, #ece8de); }
body { max-width: 36rem; margin: 15vh auto; padding: 0 1.5rem; font: 1.125rem/1.6 'Iowan Old Style', Georgia, 'Times New Roman', 'Noto Serif', serif; }
h1 { font-size: 1.75rem; font-weight: 500; line-height: 1.25; }
a { color: inherit; }
`;

/**
 * A host shows this page at whatever address was asked for, so no relative link on it could be right. The
 * script finds the site's first page by leaving out of the address what names one of its pages.
 */
const SCRIPT = `
document.querySelector('a').href = location.pathname.replace(/(?<=\\/)(?:e\\/)?[^/]+\\/?$/, '');
`;

/**
 * The whole HTML of 404.html, in one file without others. `address` is that of the site, ending in a slash;
 * null when it is not known.
 */
export function notFoundPage(story: string, address: string | null): string {
	const policy = [
		"default-src 'none'",
		`style-src '${hash(STYLE)}'`,
		...(address ? [] : [`script-src '${hash(SCRIPT)}'`]),
		"base-uri 'none'",
		"form-action 'none'",
	].join('; ');
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="robots" content="noindex">
<title>Not found · ${escaped(story)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>There is nothing at this address</h1>
<p>The link may be damaged, or the page belongs to another story.</p>
<p><a href="${address ? escaped(address) : '/'}">To the timeline: ${escaped(story)}</a></p>
</main>
${address ? '' : `<script>${SCRIPT}</script>`}
</body>
</html>
`;
}

function hash(text: string): string {
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
