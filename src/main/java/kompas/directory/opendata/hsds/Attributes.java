package kompas.directory.opendata.hsds;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kompas.directory.opendata.PublishedOrganisation;
import kompas.shared.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The attributes of one entry: terms it is described with, some with a value. */
final class Attributes {

    private final Taxonomies taxonomies;
    private final UUID linkId;
    private final String linkEntity;
    private final List<ObjectNode> made = new ArrayList<>();

    /**
     * @param linkId what is described
     * @param linkEntity the table it stands in: {@code organization}, {@code service}, {@code location}
     */
    Attributes(Taxonomies taxonomies, UUID linkId, String linkEntity) {
        this.taxonomies = taxonomies;
        this.linkId = linkId;
        this.linkEntity = linkEntity;
    }

    Attributes add(String taxonomy, @Nullable Object code) {
        return code == null ? this : add(taxonomy, code, "", "");
    }

    Attributes addAll(String taxonomy, List<?> codes) {
        codes.forEach(code -> add(taxonomy, code));
        return this;
    }

    Attributes fact(Taxonomies.Fact fact, @Nullable String value) {
        return value == null || value.isBlank() ? this : add(Taxonomies.FACTS, fact.code(), value, "");
    }

    Attributes fact(Taxonomies.Fact fact, boolean holds) {
        return holds ? add(Taxonomies.FACTS, fact.code(), "", "") : this;
    }

    Attributes need(PublishedOrganisation.Need need) {
        String taxonomy = "need".equals(need.direction()) ? Taxonomies.NEEDS : Taxonomies.OFFERS;
        LocalizedText text = need.text();
        String words = text == null ? "" : text.in(taxonomies.language()).text();
        return add(taxonomy, need.kind(), words, need.id().toString());
    }

    List<ObjectNode> made() {
        return made;
    }

    private Attributes add(String taxonomy, Object code, String value, String distinction) {
        taxonomies
                .term(taxonomy, code)
                .ifPresent(term -> made.add(Document.of(PublishedOrganisation.derived(
                                "attribute", linkId + ":" + linkEntity + ":" + term.code() + distinction))
                        .with("link_id", linkId)
                        .with("link_entity", linkEntity)
                        .with("taxonomy_term_id", term.id())
                        .with("value", value)
                        .with("taxonomy_term", term.document())
                        .node()));
        return this;
    }
}
