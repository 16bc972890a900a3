/**
 * Lets the site be read without a connection once it was visited. `address` is that of the service worker.
 * A browser that cannot, or will not, goes on without.
 */
export function workOffline(address: string): void {
	if (!('serviceWorker' in navigator)) return;
	navigator.serviceWorker.register(address).catch(() => undefined);
}
