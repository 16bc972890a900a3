/** Stands in for keycharm, with which vis-timeline would listen for Escape where it is only alive after a click. */
export default function shortcuts(): Readonly<Record<'bind' | 'unbind' | 'destroy', () => void>> {
	const nothing = () => undefined;
	return { bind: nothing, unbind: nothing, destroy: nothing };
}
