package kompas.directory.opendata.feeds;

import java.util.Locale;
import java.util.Optional;

/**
 * The ways the data can be had, as the catalogue and the page about it tell them.
 *
 * @param fileType in the European Union's list of file types
 * @param mediaType in IANA's
 * @param standard address of the standard the content keeps
 */
public enum Distribution {
    CSV("/data/organisations.csv", "CSV", "text/csv", Optional.of("https://www.rfc-editor.org/rfc/rfc4180")),
    GEOJSON(
            "/data/organisations.geojson",
            "GEOJSON",
            "application/geo+json",
            Optional.of("https://www.rfc-editor.org/rfc/rfc7946")),
    NDJSON("/data/organisations.ndjson", "JSON", "application/x-ndjson", Optional.empty()),
    HSDS("/hsds/3", "JSON", "application/json", Optional.of("https://docs.openreferral.org/en/3.0/")),
    PACKAGE(
            "/hsds/3/datapackage.zip",
            "ZIP",
            "application/zip",
            Optional.of("https://specs.frictionlessdata.io/tabular-data-package/")),
    ATOM(
            "/data/organisations.atom",
            "ATOM",
            "application/atom+xml",
            Optional.of("https://www.rfc-editor.org/rfc/rfc4287"));

    private static final String FILE_TYPES = "http://publications.europa.eu/resource/authority/file-type/";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    private final String path;
    private final String fileType;
    private final String mediaType;
    private final Optional<String> standard;

    Distribution(String path, String fileType, String mediaType, Optional<String> standard) {
        this.path = path;
        this.fileType = fileType;
        this.mediaType = mediaType;
        this.standard = standard;
    }

    public String path() {
        return path;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The message that says what it is good for. */
    public String key() {
        return "opendata.format." + name().toLowerCase(Locale.ROOT);
    }

    String fileTypeAddress() {
        return FILE_TYPES + fileType;
    }

    String mediaTypeAddress() {
        return MEDIA_TYPES + mediaType;
    }

    Optional<String> standard() {
        return standard;
    }

    /** Whether the address is a file rather than a service to ask. */
    boolean isFile() {
        return this != HSDS;
    }
}
