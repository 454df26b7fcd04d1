/** The settings, relative to this page: both lie in the same place wherever the build puts them. */
export const SETTINGS = '../settings/settings.html';
