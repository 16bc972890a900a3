import type { Attachment } from 'svelte/attachments';

/**
 * Sets style properties from a script. The policy of the site forbids style attributes in its HTML, which is
 * what a style directive becomes on the server.
 */
export function styled(properties: Readonly<Record<string, string>>): Attachment<HTMLElement | SVGElement> {
	return (element) => {
		for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value);
	};
}
