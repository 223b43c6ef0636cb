package kompas.surveys.collecting;

/**
 * Something suspicious about a response.
 *
 * @param path of the question it is about, "" for the whole response
 * @param detail what is worth knowing about it, "" for nothing
 */
record Flag(FlagKind kind, String path, String detail) {

    private static final int LONGEST = 500;

    Flag {
        path = path.length() > LONGEST ? path.substring(0, LONGEST) : path;
        detail = detail.length() > LONGEST ? detail.substring(0, LONGEST) : detail;
    }

    static Flag of(FlagKind kind) {
        return new Flag(kind, "", "");
    }
}
