package kompas.search.domain;

/** Another process keeps an index on this database. */
final class IndexInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IndexInUse() {
        super("Another Kompas process already keeps the search index of this database.");
    }
}
