package kompas.surveys.collecting;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.directory.DirectoryPermissions;
import kompas.surveys.Survey;
import kompas.surveys.questionnaires.KeepingQuestionnaires;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * {@code organisations.csv}, the list a fieldworker picks an organisation from: {@code name} is its id, {@code label} its name and
 * place. A form that speaks of a file of this name gets the public organisations of its survey's areas as they are now.
 */
@Component
class OrganisationList {

    static final String NAME = KeepingQuestionnaires.ORGANISATIONS;

    private static final String LISTED = """
            select o.id, shared.shown(o.name, :language) as name, shared.shown(a.name, :language) as place
            from directory.public_organisation o left join places.area a on a.id = coalesce(o.municipality_id, o.region_id)
            where o.status <> 'closed' and (:anywhere or coalesce(o.municipality_id, o.region_id) = any(:areas))
            order by name, o.id""";

    private final JdbcClient database;
    private final DirectoryPermissions areas;

    OrganisationList(JdbcClient database, DirectoryPermissions areas) {
        this.database = database;
        this.areas = areas;
    }

    byte[] of(Survey survey) {
        Set<UUID> within = survey.areas().stream()
                .flatMap(area -> areas.within(area).stream())
                .collect(Collectors.toSet());
        List<String> languages = survey.words().languages();
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord("name", "label");
            database.sql(LISTED)
                    .param(
                            "language",
                            languages.isEmpty() ? survey.words().title().source() : languages.getFirst())
                    .param("anywhere", within.isEmpty())
                    .param("areas", within.toArray(UUID[]::new))
                    .query((row, number) ->
                            List.of(row.getString("id"), label(row.getString("name"), row.getString("place"))))
                    .list()
                    .forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String label(String name, @Nullable String place) {
        return place == null || name.contains(place) ? name : name + ", " + place;
    }

    /** By which a phone sees that the list has changed. */
    static String md5(byte[] list) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(list));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
