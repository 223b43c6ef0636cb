package kompas.directory.duplicates;

/** In what way the second description of an organisation differs from the first. */
enum Disguise {
    MISSPELT,
    TRANSLITERATED,
    ABBREVIATED,
    INITIALS,
    MOVED,
    LEGAL_FORM,
    SHARED_CONTACT,
    RENAMED,
    TWICE
}
