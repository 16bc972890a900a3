/**
 * Stands in for the tools vis-timeline is made with, less those that let a reader turn options on the page, and those
 * that open windows of their own: it never asks for them, and they are as much as the rest.
 */
export * from 'vis-util/esnext/esm/vis-util.mjs';
export const [Activator, ColorPicker, Configurator, Hammer, Popup, Validator] = [
	null,
	null,
	null,
	null,
	null,
	null,
];
