/** The file of the content folder that says what the publication is; there is one of it, and it has no folder. */
export const publicationFile = 'site.md';
