/** Milliseconds of the processor that a piece of work takes: those of others on a busy machine do not count. */
export function processorTime(work: () => unknown): number {
	const began = process.threadCpuUsage();
	work();
	const { user, system } = process.threadCpuUsage(began);
	return (user + system) / 1000;
}
