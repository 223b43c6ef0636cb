package kompas.search.domain;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the index is.
 *
 * @param hosts addresses of an OpenSearch cluster ({@code https://search-1:9200}); none means Lucene in this process
 * @param username for the cluster, if it asks for one
 * @param prefix of the cluster's index names
 * @param folder of the Lucene index; {@code index} in the installation's folder
 */
@ConfigurationProperties("kompas.search")
record SearchProperties(
        @DefaultValue List<String> hosts,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("kompas") String prefix,
        Path folder) {

    boolean isCluster() {
        return !hosts.isEmpty();
    }

    /** As in {@code search.generation.engine}. */
    String engine() {
        return isCluster() ? "opensearch" : "lucene";
    }
}
