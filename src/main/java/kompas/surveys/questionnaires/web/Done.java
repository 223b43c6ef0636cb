package kompas.surveys.questionnaires.web;

import kompas.shared.kernel.Coded;

/** What has just been done, or could not be; said on top of the page. */
public enum Done implements Coded {
    NOTHING(true),
    KEPT(true),
    PUBLISHED(true),
    GIVEN(true),
    NO_DRAFT(false),
    DISCARDED(true),
    VERSION_TAKEN(false),
    BROKEN(false),
    FILES_MISSING(false),
    NO_SUCH_FILE(false);

    private final boolean good;

    Done(boolean good) {
        this.good = good;
    }

    static Done of(String code) {
        return Coded.find(Done.class, code).orElse(NOTHING);
    }

    public boolean good() {
        return good;
    }

    @Override
    public String key() {
        return "questionnaires.done." + code();
    }
}
