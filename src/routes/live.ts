import { invalidate } from '$app/navigation';
import { story } from './story.ts';

/** In development, shows edited articles without loading the page anew. Does nothing on a built site. */
export function followEdits(): void {
	import.meta.hot?.on('dateline:story', () => {
		void story.reload().then(() => invalidate('dateline:story'));
	});
}
