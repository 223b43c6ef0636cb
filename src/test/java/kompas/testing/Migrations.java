package kompas.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What an empty database is made of: migrations, and the places of the countries in the jar with what loads them. */
final class Migrations {

    static final String LOCATION = "classpath:db/migration";

    private static final String PLACES = "classpath:reference/places/**/*.*";
    private static final String LOADING = "classpath:kompas/places/domain/*.class";

    private Migrations() {}

    /** Changes whenever one of these does. */
    static String fingerprint() {
        CRC32 sum = new CRC32();
        try {
            for (String pattern : List.of(LOCATION + "/**/*.*", PLACES, LOADING)) {
                addAll(new PathMatchingResourcePatternResolver().getResources(pattern), sum);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Long.toHexString(sum.getValue());
    }

    private static void addAll(Resource[] files, CRC32 sum) throws IOException {
        Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
        for (Resource file : files) {
            sum.update(String.valueOf(file.getFilename()).getBytes(StandardCharsets.UTF_8));
            sum.update(file.getContentAsByteArray());
        }
    }
}
