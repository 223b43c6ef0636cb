package kompas.events.fairs;

import kompas.shared.kernel.Coded;

/** What a visitor wants of those at a stand. */
public enum SlipKind implements Coded {
    MORE,
    HELP,
    NEED;

    @Override
    public String key() {
        return "fairs.slip." + code();
    }
}
