package kompas.surveys.collecting;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import kompas.accounts.PersonId;
import kompas.surveys.Survey;
import kompas.surveys.questionnaires.FormVersion;
import kompas.surveys.questionnaires.FormVersions;
import kompas.surveys.xform.Form;
import kompas.surveys.xform.UnusableForm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills in invented answers as a phone would, and sends them. Its columns are the names of the form's questions. */
@Component
class ExampleResponses {

    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
    private static final int MORNING = 10;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX");

    private final Devices devices;
    private final ReceivingResponses receiving;
    private final FormVersions versions;
    private final JdbcClient database;
    private final Clock clock;

    ExampleResponses(
            Devices devices, ReceivingResponses receiving, FormVersions versions, JdbcClient database, Clock clock) {
        this.devices = devices;
        this.receiving = receiving;
        this.versions = versions;
        this.database = database;
        this.clock = clock;
    }

    /** @param person who goes by an address */
    void load(Survey survey, Reader answers, Function<String, PersonId> person) throws IOException {
        FormVersion version = versions.current(survey.questionnaire()).orElseThrow();
        Form form = form(version);
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(answers)) {
            for (NamedCsvRecord row : rows) {
                if (row.getField("state").equals("answered")
                        || row.getField("state").equals("flagged")) {
                    Device device = devices.current(survey.id(), person.apply(row.getField("by")), false);
                    send(device, row, FilledExample.of(form, row));
                }
            }
        }
    }

    private Form form(FormVersion version) {
        try {
            return Form.parse(versions.xform(version), name -> Optional.empty());
        } catch (UnusableForm e) {
            throw new IllegalStateException("A questionnaire of ours cannot be filled in", e);
        }
    }

    private void send(Device device, NamedCsvRecord row, String filled) throws IOException {
        ZonedDateTime began = clock.instant()
                .atZone(SOFIA)
                .minusDays(Long.parseLong(row.getField("day")))
                .withHour(MORNING)
                .withMinute(row.getField("key").length())
                .withSecond(0)
                .withNano(0);
        ZonedDateTime ended = began.plusMinutes(Long.parseLong(row.getField("minutes")));
        String instance = "uuid:" + UUID.nameUUIDFromBytes(row.getField("key").getBytes(StandardCharsets.UTF_8));
        String xml = filled.replaceFirst("<start>[^<]*</start>", "<start>" + MOMENT.format(began) + "</start>")
                .replaceFirst("<end>[^<]*</end>", "<end>" + MOMENT.format(ended) + "</end>")
                .replaceFirst("<(\\w+:)?instanceID>[^<]*<", "<$1instanceID>" + instance + "<");
        xml = named(xml, row.getField("about"));
        receiving.receive(device, xml.getBytes(StandardCharsets.UTF_8), List.of());
        came(device, instance, row, ended.toInstant().plus(Duration.ofMinutes(30)));
    }

    /** Whoever was picked from the list of organisations, or was known beforehand, goes by its name. */
    private static String named(String xml, String name) {
        String safe = Matcher.quoteReplacement(name.replace("&", "&amp;").replace("<", "&lt;"));
        return xml.replaceFirst("<name ?/>", "<name>" + safe + "</name>")
                .replaceFirst("instanceName>[^<]*<", "instanceName>" + safe + "<");
    }

    /** What an organisation answered by its own link or on paper was collected by nobody's phone. */
    private void came(Device device, String instance, NamedCsvRecord row, Instant when) {
        String mode = switch (row.getField("how")) {
            case "self" -> "web";
            case "paper" -> "paper";
            case "phone" -> "call";
            default -> "phone_app";
        };
        database.sql("""
                update surveys.response set mode = :mode, received_at = :when, changed_at = :when,
                       collected_by = case when :mode = 'web' then null else collected_by end
                where survey_id = :survey and instance_id = :instance""")
                .param("mode", mode)
                .param("when", when.atZone(SOFIA).toOffsetDateTime())
                .param("survey", device.survey().value())
                .param("instance", instance)
                .update();
    }
}
