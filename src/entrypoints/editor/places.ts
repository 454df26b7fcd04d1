/** The library, relative to this page: both lie in the same place wherever the build puts them. */
export const LIBRARY = '../popup/popup.html';
