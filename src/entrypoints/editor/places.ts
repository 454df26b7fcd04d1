/** The library, relative to this page: both lie in the same place wherever the build puts them. */
export const LIBRARY = '../popup/popup.html';

/** The settings, relative to this page. */
export const SETTINGS = '../settings/settings.html';
