import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

/** Kinds of files that are text, by their endings: a third as long when they are compressed, or less. */
const TEXTS: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.atom': 'application/atom+xml',
	'.csv': 'text/csv; charset=utf-8',
	'.ics': 'text/calendar; charset=utf-8',
};
/** Brotli at its best would take seconds for the data of a long story. */
const QUALITY = 5;

/**
 * Sends a file of text compressed, as hosts do. `pathname` is decoded and counts from the folder. Resolves to false,
 * with nothing sent, when there is no such file or it is to be sent as it is.
 */
export async function sendCompressed(
	folder: string,
	pathname: string,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<boolean> {
	const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
	const type = TEXTS[path.extname(file)];
	const accepted = request.headers['accept-encoding']?.toString() ?? '';
	const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null;
	if (type === undefined || encoding === null || !file.startsWith(path.join(folder, path.sep))) return false;
	const stats = await stat(file).catch(() => null);
	if (!stats?.isFile() || request.method !== 'GET') return false;
	// Who left meanwhile needs no answer, and none can be sent.
	if (response.destroyed) return true;
	const etag = `W/"${stats.size}-${stats.mtimeMs}"`;
	if (request.headers['if-none-match'] === etag) {
		response.writeHead(304).end();
		return true;
	}
	response.writeHead(200, {
		'content-type': type,
		'content-encoding': encoding,
		'cache-control': 'no-cache',
		vary: 'accept-encoding',
		etag,
	});
	const packed =
		encoding === 'gzip'
			? createGzip()
			: createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
	// A reader who goes away in the middle is no fault of ours.
	pipeline(createReadStream(file), packed, response, () => undefined);
	return true;
}
