package kompas.surveys.fieldwork;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import kompas.shared.kernel.Identifiers;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For a demonstration: whom the survey of Razgrad asks, who goes there, and whom nobody has reached yet. */
@Component
public class ExampleFieldwork {

    private static final String SLUG = "compass-of-the-civil-sector-razgrad";
    private static final String ANSWERS = "surveys/demo/razgrad-answers.csv";

    private static final String ASKED = """
            insert into surveys.respondent (id, survey_id, organisation_id, origin, language, assigned_to, state, added_at, next_at)
            select :id, s.id, r.organisation_id, 'list', 'bg',
                   (select id from accounts.person where email = coalesce(nullif(:by, ''), 'elka@example.org')),
                   :state, now() - interval '14 days', case when :state = 'contacted' then now() - interval '1 day' end
            from surveys.survey s, directory.source_record r join directory.source o on o.id = r.source_id
            where s.slug = :slug and o.key = :source and r.record_key = :key""";

    private static final String TRIED = """
            insert into surveys.contact_attempt (id, respondent_id, at, by_person, way, outcome, state_before)
            select :id, r.id, now() - make_interval(days => :days), r.assigned_to, :way, :outcome, 'to_do'
            from surveys.respondent r where r.id = :respondent""";

    private final JdbcClient database;

    ExampleFieldwork(JdbcClient database) {
        this.database = database;
    }

    /** Once: where somebody is asked already nothing is added. */
    @Transactional
    public void load() {
        if (database.sql("select count(*) from surveys.respondent")
                        .query(Integer.class)
                        .single()
                > 0) {
            return;
        }
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        new ClassPathResource(ANSWERS).getInputStream(), StandardCharsets.UTF_8))) {
            rows.forEach(this::ask);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database.sql("""
                        update surveys.method_step m set done_at = s.opens_on + m.day, done_by = s.created_by
                        from surveys.survey s where s.id = m.survey_id and s.slug = :slug and m.day < 14""").param("slug", SLUG).update();
    }

    private void ask(NamedCsvRecord row) {
        UUID id = Identifiers.next();
        int asked = database.sql(ASKED)
                .param("id", id)
                .param("by", row.getField("by"))
                .param("state", state(row).code())
                .param("slug", SLUG)
                .param("source", row.getField("source"))
                .param("key", row.getField("key"))
                .update();
        if (asked > 0) {
            Optional.of(row.getField("attempts"))
                    .filter(tries -> !tries.isEmpty())
                    .ifPresent(tries -> tried(id, tries));
            answered(id, row.getField("key"));
        }
    }

    private static RespondentState state(NamedCsvRecord row) {
        return switch (row.getField("state")) {
            case "draft" -> RespondentState.IN_PROGRESS;
            case "late" ->
                row.getField("attempts").contains("call_back") ? RespondentState.CONTACTED : RespondentState.TO_DO;
            default -> RespondentState.ANSWERED;
        };
    }

    /** @param tries {@code 12 phone no_answer; 9 visit closed_door}: how many days ago, how, and what came of it */
    private void tried(UUID respondent, String tries) {
        for (String each : tries.split(";")) {
            String[] words = each.strip().split(" ");
            database.sql(TRIED)
                    .param("id", Identifiers.next())
                    .param("respondent", respondent)
                    .param("days", Integer.parseInt(words[0]))
                    .param("way", words[1])
                    .param("outcome", words[2].equals("no_number") ? "wrong_number" : words[2])
                    .update();
        }
    }

    private void answered(UUID respondent, String key) {
        database.sql("update surveys.response set respondent_id = :respondent where instance_id = :instance")
                .param("respondent", respondent)
                .param("instance", "uuid:" + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)))
                .update();
    }
}
