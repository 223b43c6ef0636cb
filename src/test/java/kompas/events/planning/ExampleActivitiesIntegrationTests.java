package kompas.events.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kompas.testing.KompasDemonstrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever tries the demonstration finds a living autumn. */
@KompasDemonstrationTest
class ExampleActivitiesIntegrationTests {

    @Autowired
    JdbcClient database;

    @Autowired
    ExampleActivities activities;

    @Test
    void somethingHappensThisWeekInBothCountriesAndSomethingWas() {
        assertThat(strings("""
                        select distinct a.time_zone from events.public_activity a join events.public_occurrence o on o.activity_id = a.id
                        where o.status = 'planned' and o.starts_at between now() and now() + interval '7 days' order by 1""")).containsExactly("Europe/Copenhagen", "Europe/Sofia");
        assertThat(count("events.public_activity a where a.example and not exists "
                        + "(select from events.occurrence o where o.activity_id = a.id and o.ends_at > now())"))
                .isGreaterThan(10);
        assertThat(strings("""
                        select distinct r.key from events.activity a join places.parentage p on p.area_id = a.municipality_id
                        join places.area r on r.id = p.parent_id where r.key in ('bg-razgrad', 'bg-vratsa', 'bg-kardzhali') order by 1""")).hasSize(3);
        assertThat(count("events.occurrence where status = 'cancelled'")).isGreaterThan(2);
    }

    @Test
    void everybodyBehindThemIsFoundAndEveryChoiceIsKnown() {
        assertThat(strings("select name from events.host where name like '%/%'"))
                .isEmpty();
        assertThat(count("events.host where organisation_id is not null")).isGreaterThan(40);
        List<Example> examples = ExampleFile.read();
        assertThat(sum("cardinality(fields)")).isEqualTo(chosen(examples, "field"));
        assertThat(sum("cardinality(audiences)")).isEqualTo(chosen(examples, "audience"));
        assertThat(sum("cardinality(accessibility)")).isEqualTo(chosen(examples, "accessible"));
        assertThat(sum("1")).isEqualTo(examples.size());
        assertThat(sum("case when venue <> 'online' and municipality_id is null then 1 else 0 end"))
                .as("everything that has a place is on the map")
                .isZero();
    }

    @Test
    void aProposalWaitsOnTheDeskOfBothLibrariansAndLoadingAgainAddsNothing() {
        assertThat(strings("""
                        select distinct l.slug from tasks.task t join libraries.library l on l.id = t.scope_id
                        where t.kind = 'activity_proposed' and t.settled_at is null order by 1"""))
                .containsExactly("ballerup-bibliotekerne", "regionalna-biblioteka-prof-boyan-penev-razgrad");
        int dates = count("events.occurrence");
        activities.load();
        assertThat(count("events.occurrence")).isEqualTo(dates);
        assertThat(count("tasks.task where kind = 'activity_proposed'")).isEqualTo(2);
    }

    private static int chosen(List<Example> examples, String field) {
        return examples.stream()
                .mapToInt(
                        example -> example.form().getOrDefault(field, List.of()).size())
                .sum();
    }

    private int sum(String expression) {
        return database.sql("select sum(" + expression + ") from events.activity where example and id = any(:ids)")
                .param(
                        "ids",
                        ExampleFile.read().stream().map(ExampleActivities::id).toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    private int count(String from) {
        return database.sql("select count(*) from " + from).query(Integer.class).single();
    }

    private List<String> strings(String query) {
        return database.sql(query).query(String.class).list();
    }
}
