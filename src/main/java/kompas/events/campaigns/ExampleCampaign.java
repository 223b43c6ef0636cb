package kompas.events.campaigns;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.events.ActivityId;
import kompas.events.planning.Answers;
import kompas.events.planning.Outcome;
import kompas.events.planning.PlanningActivities;
import kompas.events.planning.PlanningActivities.Intent;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.NotFound;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * For a demonstration: the next International Volunteer Day at three libraries, each with a local issue, and last year's at two
 * of them with what came of it.
 */
@Component
public class ExampleCampaign {

    private static final String FILE = "reference/demo/campaign.json";
    private static final String READY = "volunteer-day";

    private static final String CAME = """
            insert into events.closing (occurrence_id, came, newcomers, sentence, shown, closed_at)
            select id, :came, :newcomers, cast(:sentence as jsonb), true, ends_at + interval '14 hours' from events.occurrence
            where activity_id = :activity on conflict do nothing""";

    private final ReadyCampaigns ready;
    private final CampaignRows rows;
    private final CampaignPlaces places;
    private final PlanningActivities planning;
    private final ExamplePeople people;
    private final Clock clock;

    ExampleCampaign(
            ReadyCampaigns ready,
            CampaignRows rows,
            CampaignPlaces places,
            PlanningActivities planning,
            ExamplePeople people,
            Clock clock) {
        this.ready = ready;
        this.rows = rows;
        this.places = places;
        this.planning = planning;
        this.people = people;
        this.clock = clock;
    }

    /** One library's part in it. */
    record Entry(
            String library,
            boolean last,
            int came,
            int newcomers,
            Map<String, String> sentence,
            Map<String, String> issue,
            Map<String, List<String>> form) {}

    /** Once or again: what is there already is passed over. */
    @Transactional
    public void load() {
        LocalDate today = LocalDate.now(clock);
        ReadyCampaigns.Ready next = ready.find(READY, today).orElseThrow();
        UUID last = begin(next, next.campaign().begins().minusYears(1), Optional.empty());
        UUID now = begin(next, next.campaign().begins(), Optional.of(last));
        for (Entry entry : entries()) {
            join(now, next.campaign().begins(), entry);
            if (entry.last()) {
                ActivityId held = join(last, next.campaign().begins().minusYears(1), entry);
                people.database()
                        .sql(CAME)
                        .param("activity", held.value())
                        .param("came", entry.came())
                        .param("newcomers", entry.newcomers())
                        .param("sentence", LocalizedColumn.write(text(entry.sentence())))
                        .update();
            }
        }
    }

    private UUID begin(ReadyCampaigns.Ready template, LocalDate day, Optional<UUID> previous) {
        UUID id = id("campaign", String.valueOf(day.getYear()));
        Campaign.Words words = template.campaign().words();
        String slug = "international-volunteer-day-" + day.getYear();
        rows.write(
                new Campaign(
                        id,
                        slug,
                        Campaign.Status.OPEN,
                        Optional.empty(),
                        words,
                        day,
                        day,
                        List.of(),
                        template.campaign().goals(),
                        previous,
                        true),
                Optional.empty());
        if (rows.steps(id).isEmpty()) {
            rows.steps(
                    id,
                    template.steps().stream()
                            .map(step -> new Campaign.Step(UUID.randomUUID(), step.text()))
                            .toList());
        }
        return id;
    }

    private ActivityId join(UUID campaign, LocalDate day, Entry entry) {
        LibrarySummary library = people.library(entry.library());
        SignedIn who = people.planner(library);
        UUID draft = id(entry.library(), day.toString());
        Map<String, List<String>> typed = new LinkedHashMap<>(entry.form());
        typed.put("day", List.of(day.toString()));
        typed.put("library", List.of(library.id().value().toString()));
        Outcome outcome =
                planning.begin(who, draft, new Answers(typed), Intent.SEND, List.of(who.language(), "en", "da"));
        if (outcome instanceof Outcome.Mend mend) {
            throw new IllegalStateException(FILE + ", " + entry.library() + ": " + mend.problems());
        }
        ActivityId activity = ActivityId.of(draft);
        people.database()
                .sql("update events.activity set example = true where id = :id")
                .param("id", draft)
                .update();
        places.join(campaign, library.id(), text(entry.issue()), Optional.of(activity), who.id());
        return activity;
    }

    private static List<Entry> entries() {
        try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
            return JsonMapper.builder().build().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalizedText text(Map<String, String> texts) {
        return new LocalizedText("bg", texts);
    }

    private static UUID id(String what, String when) {
        return UUID.nameUUIDFromBytes(("kompas.demo.volunteers." + what + "." + when).getBytes(StandardCharsets.UTF_8));
    }

    /** Whoever plans for a library of a demonstration. */
    @Component
    record ExamplePeople(Accounts accounts, Libraries libraries, JdbcClient database) {

        LibrarySummary library(String slug) {
            return libraries.findBySlug(slug).orElseThrow(() -> new NotFound("Library " + slug));
        }

        SignedIn planner(LibrarySummary library) {
            return Stream.of(
                            new Grant(Role.LIBRARIAN, Scope.library(library.id().value())),
                            new Grant(Role.NETWORK_ADMINISTRATOR, Scope.NETWORK))
                    .flatMap(grant -> accounts.holding(grant.role(), grant.scope()).stream()
                            .map(person -> new SignedIn(
                                    person.id(), person.name(), person.email(), "bg", List.of(grant), true)))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("Somebody who plans for " + library.slug()));
        }
    }
}
