/** Stands in for propagating-hammerjs: where no gestures are recognised, none are passed on. */
export default function propagating<T>(hands: T): T {
	return hands;
}
