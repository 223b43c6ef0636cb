package kompas.shared.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Pages of one kind that search engines shall know; a module publishes it as a bean. */
public interface SitemapSection {

    /** Stands in the address of its sitemaps: {@code libraries}. */
    String name();

    /** How many pages there are, each counted once for all languages. */
    long size();

    /** At most {@code limit} pages behind the first {@code offset}, in an order that stays. */
    List<SitemapPage> pages(long offset, int limit);

    /**
     * One page.
     *
     * @param path behind the language, starting with a slash; empty for the home page
     */
    record SitemapPage(String path, Optional<Instant> changed) {

        public static SitemapPage of(String path) {
            return new SitemapPage(path, Optional.empty());
        }
    }

    /** A section that is a list in memory: the paths of its pages as they are when asked. */
    static SitemapSection of(String name, Supplier<List<String>> paths) {
        return new SitemapSection() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long size() {
                return paths.get().size();
            }

            @Override
            public List<SitemapPage> pages(long offset, int limit) {
                return paths.get().stream()
                        .skip(offset)
                        .limit(limit)
                        .map(SitemapPage::of)
                        .toList();
            }
        };
    }
}
