import { forbidMarkup } from './site/shell/trusted-types.ts';

forbidMarkup();
