package kompas.shared.web;

import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of the look (styles, scripts, fonts, pictures), held in memory. All stand under one folder named for their
 * common content, {@code /assets/<hash>/app.css}: an address never changes its content, and a file finds its neighbours
 * by relative address.
 */
public final class Assets {

    /** What every address of an asset starts with. */
    public static final String ROOT = "/assets/";

    private final String version;
    private final SortedMap<String, Asset> files;

    public Assets(String version, SortedMap<String, Asset> files) {
        this.version = version;
        this.files = files;
    }

    /**
     * The address of a file, to be kept by browsers for ever.
     *
     * @throws IllegalArgumentException when there is no such file
     */
    public String address(String name) {
        if (!files.containsKey(name)) {
            throw new IllegalArgumentException("No asset is named " + name);
        }
        return ROOT + version + "/" + name;
    }

    public String version() {
        return version;
    }

    public Optional<Asset> find(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /**
     * @param type media type with charset where it has one
     * @param plain the bytes as they are
     * @param packed the same with gzip, null when that makes them no smaller
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Asset(String type, byte[] plain, byte @Nullable [] packed) {}
}
