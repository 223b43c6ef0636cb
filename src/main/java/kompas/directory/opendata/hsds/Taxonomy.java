package kompas.directory.opendata.hsds;

import java.util.Optional;
import java.util.UUID;
import kompas.directory.opendata.PublishedOrganisation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A list of terms entries are described with. Its name and its terms' are in the reader's language. */
record Taxonomy(
        UUID id,
        String key,
        String name,
        String description,
        @Nullable String uri,
        String version) {

    static UUID idOf(String key) {
        return PublishedOrganisation.derived("taxonomy", key);
    }

    ObjectNode document() {
        return Document.of(id)
                .with("name", name)
                .with("description", description)
                .with("uri", uri)
                .with("version", version)
                .node();
    }

    /**
     * One term.
     *
     * @param code unique in all taxonomies, as tabular data packages demand
     * @param language of its name
     */
    record Term(
            UUID id,
            String code,
            String name,
            String description,
            Optional<UUID> parent,
            Taxonomy taxonomy,
            String language) {

        static UUID idOf(String taxonomy, String code) {
            return PublishedOrganisation.derived("term", taxonomy + ":" + code);
        }

        ObjectNode document() {
            return row().with("taxonomy_detail", taxonomy.document()).node();
        }

        /** As it stands in a table, where the taxonomy is a row of its own. */
        Document row() {
            return Document.of(id)
                    .with("code", code)
                    .with("name", name)
                    .with("description", description)
                    .with("parent_id", parent)
                    .with("taxonomy", taxonomy.name())
                    .with("taxonomy_id", taxonomy.id())
                    .with("language", language);
        }
    }
}
