export { english } from '../../../core/languages/en/index.ts';
