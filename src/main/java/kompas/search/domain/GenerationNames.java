package kompas.search.domain;

import java.util.UUID;
import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;
import org.jspecify.annotations.Nullable;

/** Names of a cluster's indexes: {@code kompas-organisation-<generation>}; which one is live the database knows. */
record GenerationNames(String prefix, UUID generation) implements IndexLayoutStrategy {

    @Override
    public String createInitialElasticsearchIndexName(String hibernateSearchIndexName) {
        return prefix + "-" + hibernateSearchIndexName + "-" + generation;
    }

    @Override
    @SuppressWarnings("NullAway") // the interface, unannotated, means "no alias" by null
    public @Nullable String createWriteAlias(String hibernateSearchIndexName) {
        return null;
    }

    @Override
    @SuppressWarnings("NullAway")
    public @Nullable String createReadAlias(String hibernateSearchIndexName) {
        return null;
    }
}
