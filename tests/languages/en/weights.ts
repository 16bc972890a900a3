import { readFileSync } from 'node:fs';
import { english } from '../../../src/languages/en/index.ts';

/** The bytes of the weights in the project. */
export const bytes = readFileSync(new URL('../../../src/languages/en/english.weights', import.meta.url));

/** English with the weights in the project. */
export const language = english(bytes);
