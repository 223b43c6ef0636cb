package kompas.directory;

import kompas.shared.kernel.Coded;

/** What an organisation is in law, or in custom where the law knows no form for it. */
public enum LegalForm implements Coded {
    ASSOCIATION,
    FOUNDATION,
    SELF_OWNING,
    CHITALISHTE,
    LOCAL_BRANCH,
    BOARD_OF_TRUSTEES,
    PENSIONERS_CLUB,
    COOPERATIVE,
    RELIGIOUS,
    INFORMAL_GROUP,
    OTHER;

    @Override
    public String key() {
        return "directory.legal." + code();
    }
}
