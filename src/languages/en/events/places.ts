import type { EventGrammar } from '../../event-grammar.ts';

/**
 * Countries with their other names and their adjectives, `Name: Other name, adjective`, one a line; then
 * regions, states and cities that news articles leave unexplained.
 */
const COUNTRIES = `
Afghanistan: Afghan
Albania: Albanian
Algeria: Algerian
Andorra: Andorran
Angola: Angolan
Argentina: Argentine, Argentinian
Armenia: Armenian
Australia: Australian
Austria: Austrian
Azerbaijan: Azerbaijani, Azeri
Bahamas: The Bahamas, Bahamian
Bahrain: Bahraini
Bangladesh: Bangladeshi
Barbados: Barbadian
Belarus: Belarusian
Belgium: Belgian
Belize: Belizean
Benin: Beninese
Bhutan: Bhutanese
Bolivia: Bolivian
Bosnia and Herzegovina: Bosnia, Bosnian
Botswana: Botswanan
Brazil: Brazilian
Brunei: Bruneian
Bulgaria: Bulgarian
Burkina Faso: Burkinabe
Burundi: Burundian
Cambodia: Cambodian
Cameroon: Cameroonian
Canada: Canadian
Cape Verde: Cape Verdean
Central African Republic:
Chad: Chadian
Chile: Chilean
China: Chinese, People's Republic of China
Colombia: Colombian
Comoros: Comorian
Congo: Congolese, Democratic Republic of the Congo, DR Congo
Costa Rica: Costa Rican
Croatia: Croatian
Cuba: Cuban
Cyprus: Cypriot
Czech Republic: Czechia, Czech
Denmark: Danish
Djibouti: Djiboutian
Dominica:
Dominican Republic: Dominican
East Timor: Timor-Leste
Ecuador: Ecuadorian
Egypt: Egyptian
El Salvador: Salvadoran
Equatorial Guinea:
Eritrea: Eritrean
Estonia: Estonian
Eswatini: Swaziland
Ethiopia: Ethiopian
Fiji: Fijian
Finland: Finnish
France: French
Gabon: Gabonese
Gambia: Gambian
Georgia: Georgian
Germany: German
Ghana: Ghanaian
Greece: Greek
Grenada:
Guatemala: Guatemalan
Guinea: Guinean
Guinea-Bissau:
Guyana: Guyanese
Haiti: Haitian
Honduras: Honduran
Hungary: Hungarian
Iceland: Icelandic
India: Indian
Indonesia: Indonesian
Iran: Iranian
Iraq: Iraqi
Ireland: Irish, Republic of Ireland
Israel: Israeli
Italy: Italian
Ivory Coast: Ivorian
Jamaica: Jamaican
Japan: Japanese
Jordan: Jordanian
Kazakhstan: Kazakh
Kenya: Kenyan
Kosovo: Kosovar
Kuwait: Kuwaiti
Kyrgyzstan: Kyrgyz
Laos: Laotian
Latvia: Latvian
Lebanon: Lebanese
Lesotho:
Liberia: Liberian
Libya: Libyan
Liechtenstein:
Lithuania: Lithuanian
Luxembourg:
Madagascar: Malagasy
Malawi: Malawian
Malaysia: Malaysian
Maldives: Maldivian
Mali: Malian
Malta: Maltese
Mauritania: Mauritanian
Mauritius: Mauritian
Mexico: Mexican
Moldova: Moldovan
Monaco:
Mongolia: Mongolian
Montenegro: Montenegrin
Morocco: Moroccan
Mozambique: Mozambican
Myanmar: Burma, Burmese
Namibia: Namibian
Nepal: Nepalese, Nepali
Netherlands: The Netherlands, Dutch, Holland
New Zealand:
Nicaragua: Nicaraguan
Niger:
Nigeria: Nigerian
North Korea: North Korean, DPRK
North Macedonia: Macedonia, Macedonian
Norway: Norwegian
Oman: Omani
Pakistan: Pakistani
Palestine: Palestinian
Panama: Panamanian
Papua New Guinea:
Paraguay: Paraguayan
Peru: Peruvian
Philippines: The Philippines, Philippine, Filipino
Poland: Polish
Portugal: Portuguese
Puerto Rico: Puerto Rican
Qatar: Qatari
Romania: Romanian
Russia: Russian, Russian Federation
Rwanda: Rwandan
Samoa: Samoan
San Marino:
Saudi Arabia: Saudi, Saudi Arabian
Senegal: Senegalese
Serbia: Serbian
Seychelles:
Sierra Leone:
Singapore: Singaporean
Slovakia: Slovak
Slovenia: Slovenian
Solomon Islands:
Somalia: Somali
South Africa: South African
South Korea: South Korean
South Sudan: South Sudanese
Spain: Spanish
Sri Lanka: Sri Lankan
Sudan: Sudanese
Suriname: Surinamese
Sweden: Swedish
Switzerland: Swiss
Syria: Syrian
Taiwan: Taiwanese
Tajikistan: Tajik
Tanzania: Tanzanian
Thailand: Thai
Togo: Togolese
Tonga: Tongan
Trinidad and Tobago:
Tunisia: Tunisian
Turkey: Turkish, Türkiye
Turkmenistan: Turkmen
Uganda: Ugandan
Ukraine: Ukrainian
United Arab Emirates: UAE, Emirati
United Kingdom: UK, U.K., Britain, Great Britain, British
United States: US, U.S., USA, U.S.A., America, American, United States of America
Uruguay: Uruguayan
Uzbekistan: Uzbek
Vatican City: Vatican, Holy See
Venezuela: Venezuelan
Vietnam: Vietnamese
Yemen: Yemeni
Zambia: Zambian
Zimbabwe: Zimbabwean
England: English
Scotland: Scottish
Wales: Welsh
Northern Ireland:
Hong Kong:
Crimea: Crimean
Soviet Union: USSR, Soviet
European Union: EU, E.U.
Gaza: Gaza Strip
West Bank:
Kashmir: Kashmiri
Catalonia: Catalan
Tibet: Tibetan
Chechnya: Chechen
`;

const OTHERS = `
Africa; Asia; Europe; North America; South America; Antarctica; Middle East; Arctic; Balkans; Caribbean; Latin America; Siberia;
Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois; Indiana; Iowa;
Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada;
New Hampshire; New Jersey; New Mexico; New York; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island;
South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; West Virginia; Wisconsin; Wyoming; Washington;
Ontario; Quebec; British Columbia; Alberta; Manitoba; Saskatchewan; Nova Scotia; New South Wales; Queensland; Victoria; Tasmania;
London; Paris; Berlin; Madrid; Rome; Moscow; Kyiv; Kiev; Beijing; Tokyo; Seoul; Pyongyang; Delhi; New Delhi; Mumbai; Jakarta; Manila;
Bangkok; Hanoi; Singapore; Sydney; Melbourne; Canberra; Auckland; Wellington; Christchurch; Cairo; Tehran; Baghdad; Damascus; Aleppo;
Beirut; Jerusalem; Tel Aviv; Ankara; Istanbul; Athens; Vienna; Brussels; Amsterdam; Copenhagen; Stockholm; Oslo; Helsinki; Warsaw;
Prague; Budapest; Bucharest; Sofia; Belgrade; Zagreb; Lisbon; Dublin; Edinburgh; Glasgow; Belfast; Cardiff; Manchester; Liverpool;
Birmingham; Geneva; Zurich; Munich; Hamburg; Milan; Barcelona; Toronto; Montreal; Ottawa; Vancouver; Chicago; Los Angeles;
San Francisco; Houston; Dallas; Miami; Boston; Philadelphia; Atlanta; Seattle; Detroit; Denver; New Orleans; Las Vegas; Minneapolis;
Mexico City; Havana; Caracas; Bogotá; Lima; Santiago; Buenos Aires; Rio de Janeiro; São Paulo; Brasília; Lagos; Abuja; Nairobi;
Addis Ababa; Khartoum; Mogadishu; Tripoli; Tunis; Algiers; Johannesburg; Cape Town; Pretoria; Harare; Kabul; Islamabad; Karachi;
Lahore; Dhaka; Kathmandu; Colombo; Riyadh; Jeddah; Doha; Dubai; Abu Dhabi; Sanaa; Aden; Minsk; Tbilisi; Yerevan; Baku; Tashkent;
Shanghai; Guangzhou; Wuhan; Shenzhen; Taipei; Osaka; Hiroshima; Fukushima; Kursk; Donetsk; Luhansk; Kherson; Kharkiv; Mariupol; Odesa
`;

/** Name → other names and adjectives. */
export const places: EventGrammar['places'] = Object.fromEntries([
	...COUNTRIES.trim()
		.split('\n')
		.map((line): [string, string[]] => {
			const [name = '', others = ''] = line.split(':');
			return [
				name,
				others
					.split(',')
					.map((other) => other.trim())
					.filter(Boolean),
			];
		}),
	...OTHERS.split(';').map((name): [string, string[]] => [name.trim(), []]),
]);
