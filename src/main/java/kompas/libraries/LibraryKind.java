package kompas.libraries;

import kompas.shared.kernel.Coded;

/** What sort of library it is; of several that serve the same area the one named first here is closer to its people. */
public enum LibraryKind implements Coded {
    MUNICIPAL,
    CHITALISHTE,
    REGIONAL,
    RESEARCH;

    @Override
    public String key() {
        return "libraries.kind." + code();
    }
}
