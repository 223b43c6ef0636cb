package kompas.libraries;

/**
 * Fills the network with the libraries of reference files, one folder per country ({@code reference/libraries/dk}; its
 * files are described in {@code reference/libraries/README.md}). Loading again changes only what differs.
 */
public interface LoadingLibraries {

    /**
     * The libraries of one country, each with the areas it serves; the country's places must be loaded. A library that
     * left the file is closed, not deleted.
     *
     * @param country ISO 3166-1 alpha-2; a country without a folder loads nothing
     * @throws IllegalArgumentException when a file is wrong, with file, row and reason
     */
    Loaded load(String country);

    /**
     * Invented details, marked as such, for libraries that are loaded already: opening hours, services, branches, rooms. A
     * library somebody has said anything true about keeps it and gets no example.
     */
    Loaded loadExamples(String country);

    /** What a loading did. */
    record Loaded(int created, int changed, int unchanged) {

        public static final Loaded NOTHING = new Loaded(0, 0, 0);
    }
}
