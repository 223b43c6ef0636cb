package kompas.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.needs.Need.Direction;
import kompas.shared.kernel.LocalizedText;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KompasIntegrationTest
class NeedsIntegrationTests {

    private static final LocalDate SPRING = LocalDate.parse("2026-03-01");

    @Autowired
    private Needs needs;

    @Autowired
    private JdbcClient database;

    private final Owner choir = new Owner(Owner.Kind.ORGANISATION, UUID.randomUUID());

    private static Need training(String words, LocalDate since, String... topics) {
        return new Need(
                Direction.NEED,
                NeedKind.TRAINING.code(),
                LocalizedText.ofOptional("en", words),
                since,
                Optional.empty(),
                Optional.of(Urgency.NOW),
                List.of(topics));
    }

    @Test
    void topicsAndUrgencyComeBackAsTheyWereSaidEachTopicOnce() {
        needs.replace(
                choir, List.of(training("Books", SPRING, "Projects", "accounts ", "projects", "a|b", "счетоводство")));

        assertThat(stated()).containsExactly(training("Books", SPRING, "accounts", "projects", "счетоводство"));
    }

    @Test
    void whatIsSaidAgainOrInOtherWordsIsTheSameNeed() {
        needs.replace(choir, List.of(training("Books", SPRING), training("", SPRING)));
        List<UUID> before = ids();

        needs.replace(choir, List.of(training("Book-keeping", SPRING), training("", SPRING, "accounts")));

        assertThat(ids()).containsExactlyElementsOf(before);
        assertThat(stated()).extracting(Need::topics).containsExactlyInAnyOrder(List.of(), List.of("accounts"));
    }

    @Test
    void aRowOfAnOlderUndoHasNoTopics() {
        database.sql(
                        "select needs.put_back('organisation', :id, jsonb_build_array(jsonb_build_object('id', uuidv7(),"
                                + " 'owner_kind', 'organisation', 'owner_id', :id, 'direction', 'need', 'kind', 'space', 'since', '2026-03-01')))")
                .param("id", choir.id())
                .query((row, number) -> number)
                .list();

        assertThat(stated()).extracting(Need::topics).containsExactly(List.of());
    }

    @Test
    void twoThatBecomeOneNeedWhatBothSaidTheyNeed() {
        Owner other = new Owner(Owner.Kind.ORGANISATION, UUID.randomUUID());
        needs.replace(choir, List.of(training("", SPRING, "accounts")));
        needs.replace(other, List.of(training("", SPRING, "projects")));

        database.sql("select needs.hand_over('organisation', :from, :to)")
                .param("from", other.id())
                .param("to", choir.id())
                .query((row, number) -> number)
                .list();

        assertThat(stated()).containsExactly(training("", SPRING, "accounts", "projects"));
    }

    private List<Need> stated() {
        return needs.of(Owner.Kind.ORGANISATION, List.of(choir.id())).getOrDefault(choir.id(), List.of());
    }

    private List<UUID> ids() {
        return database.sql("select id from needs.need where owner_id = :id order by coalesce(text::text, '') = '', id")
                .param("id", choir.id())
                .query(UUID.class)
                .list();
    }
}
