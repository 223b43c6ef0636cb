package kompas.directory.duplicates;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.OrganisationId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One of two, as it stands now.
 *
 * @param listed whether the public sees it
 * @param changed when it was changed last; what was seen then is stale when this moved
 * @param facts its columns, and what belongs to it under the names changes are recorded by
 */
public record ComparedOrganisation(
        OrganisationId id, String slug, boolean listed, OffsetDateTime changed, ObjectNode facts, Ties ties) {

    /**
     * What leads to it.
     *
     * @param addresses it had before
     * @param parts organisations that belong to it
     * @param members organisations that are members of it, or of which it is one
     * @param records of registers and lists
     * @param people who look after its page
     */
    public record Ties(int addresses, int parts, int members, int records, int people) {}

    public LocalizedText name() {
        return LocalizedColumn.read(facts.required("name"));
    }

    /** Of its page, behind the language. */
    public String path() {
        return "/organisations/" + slug;
    }

    /** What it says of a field; missing when it says nothing. */
    public JsonNode value(String field) {
        return MergeFields.value(facts, field);
    }

    /** Where a field comes from, and from when that is. */
    public Optional<UUID> source(String field) {
        String own = origin(field).path("source").asString("");
        String said = own.isEmpty() ? facts.path("source_id").asString("") : own;
        return said.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(said));
    }

    public Optional<LocalDate> dated(String field) {
        String own = origin(field).path("date").asString("");
        String said = own.isEmpty() ? facts.path("source_date").asString("") : own;
        return said.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(said));
    }

    /** Whether somebody typed it, rather than a file having brought it. */
    public boolean byHand(String field) {
        return origin(field).path("by").asString("").equals("hand");
    }

    /** The day somebody who knows last said that all this is true. */
    public Optional<LocalDate> confirmed() {
        String day = facts.path("confirmed_on").asString("");
        return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }

    private JsonNode origin(String field) {
        JsonNode sources = facts.path("field_sources");
        return sources.path(field.equals("place") ? "municipality_id" : field);
    }

    /** The same for somebody who may see only what the public sees. */
    ComparedOrganisation withoutPrivate() {
        ObjectNode open = facts.deepCopy();
        open.remove("contacts");
        open.remove("addresses");
        return new ComparedOrganisation(id, slug, listed, changed, open, ties);
    }
}
