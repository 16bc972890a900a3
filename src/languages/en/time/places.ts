/**
 * Hours ahead of UTC, in standard time, of countries and cities whose day begins long before that of a page printed
 * in Europe or America. Only places east of the Gulf matter: further west a page's day and the place's are the same.
 */
const PLACES: Readonly<Record<string, readonly string[]>> = {
	12: ['New Zealand', 'Wellington', 'Auckland', 'Christchurch', 'Fiji', 'Suva'],
	11: ['Solomon Islands', 'Honiara', 'Vanuatu'],
	10: [
		'Australia',
		'Sydney',
		'Melbourne',
		'Canberra',
		'Brisbane',
		'Papua New Guinea',
		'Port Moresby',
		'Guam',
		'Vladivostok',
	],
	9: ['South Korea', 'North Korea', 'Seoul', 'Pyongyang', 'Japan', 'Tokyo', 'Osaka', 'Hiroshima', 'Okinawa'],
	8: [
		'China',
		'Beijing',
		'Shanghai',
		'Hong Kong',
		'Taiwan',
		'Taipei',
		'Singapore',
		'Malaysia',
		'Kuala Lumpur',
		'Philippines',
		'Manila',
		'Mongolia',
		'Ulaanbaatar',
		'Perth',
		'Brunei',
	],
	7: [
		'Thailand',
		'Bangkok',
		'Vietnam',
		'Hanoi',
		'Ho Chi Minh City',
		'Cambodia',
		'Phnom Penh',
		'Laos',
		'Indonesia',
		'Jakarta',
	],
	6.5: ['Myanmar', 'Burma', 'Yangon', 'Naypyitaw'],
	6: ['Bangladesh', 'Dhaka', 'Bhutan', 'Kazakhstan', 'Astana'],
	5.5: ['India', 'New Delhi', 'Mumbai', 'Kolkata', 'Srinagar', 'Sri Lanka', 'Colombo'],
	5: ['Pakistan', 'Islamabad', 'Karachi', 'Lahore', 'Peshawar', 'Uzbekistan', 'Tashkent', 'Maldives'],
	4.5: ['Afghanistan', 'Kabul', 'Kandahar'],
};

const OFFSETS = new Map(
	Object.entries(PLACES).flatMap(([hours, places]) =>
		places.map((place): [string, number] => [place.toLowerCase(), Number(hours)]),
	),
);

/** Offset of a dateline ("SEOUL, South Korea") by its city or its country; null for places not listed. */
export function offsetOf(dateline: string): number | null {
	for (const part of dateline.toLowerCase().split(/[,(/]/)) {
		const hours = OFFSETS.get(part.trim());
		if (hours !== undefined) return hours;
	}
	return null;
}
