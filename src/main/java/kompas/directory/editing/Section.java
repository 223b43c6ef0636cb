package kompas.directory.editing;

import kompas.shared.kernel.Coded;

/** What is edited on one screen. */
public enum Section implements Coded {
    WORDS,
    TOPICS,
    NEEDS,
    CONTACTS,
    PLACE,
    WEB,
    HOURS,
    FACTS;

    @Override
    public String key() {
        return "editing.section." + code();
    }
}
