package kompas.surveys.writing.web;

import kompas.shared.kernel.Coded;

/** What has just been done, or could not be. */
public enum WriteDone implements Coded {
    NOTHING(true),
    SAVED(true),
    ADDED(true),
    MOVED(true),
    COPIED(true),
    REMOVED(true),
    BACK(true),
    AGAIN(true),
    BEGUN(true),
    INSERTED(true),
    KEPT(true),
    DROPPED(true),
    GONE(false),
    OVERTAKEN(false),
    NOT_BACK(false);

    private final boolean good;

    WriteDone(boolean good) {
        this.good = good;
    }

    static WriteDone of(String code) {
        return Coded.find(WriteDone.class, code).orElse(NOTHING);
    }

    public boolean good() {
        return good;
    }

    @Override
    public String key() {
        return "writing.done." + code();
    }
}
