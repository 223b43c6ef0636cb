package kompas.mail.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kompas.mail.AddressSetAside;
import kompas.mail.MailBox;
import kompas.mail.MailBox.State;
import kompas.mail.MailBox.Summary;
import kompas.mail.MailFailed;
import kompas.mail.MailKind;
import kompas.mail.Outbox;
import kompas.mail.Outbox.Posted;
import kompas.mail.domain.MoodyServer.Mood;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.PublicAddress;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail servers refuse, hang and die; nothing is lost by it, and nobody is written to twice who need not be. */
@KompasIntegrationTest
@TestPropertySource(properties = {"spring.mail.host=127.0.0.1", "spring.mail.port=1", "kompas.mail.from=a@example.org"})
@RecordApplicationEvents
class BadMailServerIntegrationTests {

    private final MoodyServer server = new MoodyServer();

    @Autowired
    MailFeed feed;

    @Autowired
    Outbox outbox;

    @Autowired
    MailBox box;

    @Autowired
    BoxRows kept;

    @Autowired
    MessageRows rows;

    @Autowired
    Outcomes outcomes;

    @Autowired
    Sender sender;

    @Autowired
    PublicAddress address;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEvents events;

    /** The tests send by hand, so that no thread sends meanwhile. */
    @BeforeEach
    void alone() {
        feed.stop();
        Emptied.tables(database, "mail.message, mail.set_aside");
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void anAddressNobodyHasIsSetAsideAndSomebodyIsTold() throws MessagingException {
        posted("nobody@example.org", LetterFixture.SIGN_IN);
        posted("elka@example.org", LetterFixture.SIGN_IN);

        sending().round(() -> true);

        Summary refused = last("nobody@example.org");
        assertThat(refused.state()).isEqualTo(State.SET_ASIDE);
        assertThat(refused.problem().orElseThrow()).contains("5.1.1").doesNotContain("nobody@");
        assertThat(last("elka@example.org").state()).isEqualTo(State.SENT);
        assertThat(events.stream(AddressSetAside.class).map(AddressSetAside::email))
                .containsExactly("nobody@example.org");
        assertThat(posted("Nobody@example.org", LetterFixture.DIGEST)).isEqualTo(Posted.SET_ASIDE);
    }

    @Test
    void whatAPersonAskedForIsTriedAnywayAndBringsTheAddressBack() throws MessagingException {
        box.setAside("elka@example.org", "It came back, said the letter");
        assertThat(posted("elka@example.org", LetterFixture.DIGEST)).isEqualTo(Posted.SET_ASIDE);

        assertThat(posted("elka@example.org", LetterFixture.SIGN_IN)).isEqualTo(Posted.ACCEPTED);
        sending().round(() -> true);

        assertThat(box.setAside()).isEmpty();
        assertThat(posted("elka@example.org", LetterFixture.DIGEST)).isEqualTo(Posted.ACCEPTED);
    }

    @Test
    void aRefusalForNowDelaysOneMailAndNoOther() throws MessagingException {
        posted("greylisted@example.org", LetterFixture.SIGN_IN);
        posted("full@example.org", LetterFixture.SIGN_IN);
        posted("elka@example.org", LetterFixture.SIGN_IN);

        sending().round(() -> true);

        assertThat(last("greylisted@example.org").state()).isEqualTo(State.QUEUED);
        assertThat(last("full@example.org").state()).isEqualTo(State.QUEUED);
        assertThat(last("elka@example.org").state()).isEqualTo(State.SENT);
        sending().round(() -> true);
        assertThat(last("greylisted@example.org").attempts())
                .as("not again at once")
                .isEqualTo(1);
    }

    @Test
    void afterDaysItIsGivenUpAndSomebodyIsToldOnce() throws MessagingException {
        posted("greylisted@example.org", LetterFixture.SIGN_IN);
        int tries = 0;
        while (last("greylisted@example.org").state() == State.QUEUED) {
            database.sql("update mail.message set next_attempt_at = now()").update();
            sending().round(() -> true);
            tries++;
        }

        assertThat(tries).isEqualTo(10);
        assertThat(last("greylisted@example.org").state()).isEqualTo(State.FAILED);
        assertThat(events.stream(MailFailed.class)).hasSize(1);
        assertThat(box.sendAgain(last("greylisted@example.org").id())).isTrue();
        assertThat(last("greylisted@example.org").state()).isEqualTo(State.QUEUED);
    }

    @Test
    void aServerThatIsAwayCostsNoMailATry() {
        IntStream.range(0, 5).forEach(number -> posted(number + "@example.org", LetterFixture.SIGN_IN));
        Sending toNobody = sending(1);

        assertThatThrownBy(() -> toNobody.round(() -> true)).isInstanceOf(MessagingException.class);
        toNobody.settle();

        assertThat(box.list(Optional.empty())).hasSize(5).allSatisfy(mail -> {
            assertThat(mail.state()).isEqualTo(State.QUEUED);
            assertThat(mail.attempts()).isZero();
        });
    }

    @Test
    void aServerThatSaysNothingIsLeftAfterAWhile() throws MessagingException {
        posted("elka@example.org", LetterFixture.SIGN_IN);
        server.mood = Mood.SILENT;
        Sending sending = sending();

        assertThatThrownBy(() -> sending.round(() -> true)).isInstanceOf(MessagingException.class);
        server.mood = Mood.FINE;
        sending.round(() -> true);

        assertThat(last("elka@example.org").state()).isEqualTo(State.SENT);
        assertThat(server.taken()).hasSize(1);
    }

    @Test
    void whatMayHaveArrivedGoesAgainUnderTheSameNumber() throws MessagingException {
        posted("elka@example.org", LetterFixture.SIGN_IN);
        server.mood = Mood.HANGS_UP_AFTER_THE_MAIL;
        Sending sending = sending();
        assertThatThrownBy(() -> sending.round(() -> true)).isInstanceOf(MessagingException.class);
        assertThat(last("elka@example.org").attempts()).isEqualTo(1);

        server.mood = Mood.FINE;
        database.sql("update mail.message set next_attempt_at = now()").update();
        sending.round(() -> true);

        assertThat(server.taken()).hasSize(2);
        assertThat(server.taken().stream()
                        .map(BadMailServerIntegrationTests::number)
                        .collect(Collectors.toSet()))
                .hasSize(1);
    }

    @Test
    void whatAKilledServerWasSendingIsSentByTheNext() throws MessagingException {
        posted("elka@example.org", LetterFixture.SIGN_IN);
        UUID killed = Identifiers.next();
        assertThat(rows.claim(killed, 20)).hasSize(1);

        sending().round(() -> true);
        assertThat(last("elka@example.org").state())
                .as("as long as it may be alive")
                .isEqualTo(State.SENDING);

        database.sql("update mail.message set claimed_at = now() - interval '1 minute'")
                .update();
        sending().round(() -> true);
        assertThat(last("elka@example.org").state()).isEqualTo(State.SENT);
    }

    @Test
    void twoServersNeverSendTheSame() {
        IntStream.range(0, 30).forEach(number -> posted(number + "@example.org", LetterFixture.SIGN_IN));

        List<Outgoing> one = rows.claim(Identifiers.next(), 20);
        List<Outgoing> other = rows.claim(Identifiers.next(), 20);

        assertThat(one).hasSize(20);
        assertThat(other).hasSize(10).doesNotContainAnyElementsOf(one);
    }

    @Test
    void whoWaitsForASignInLinkDoesNotWaitForTheDigests() {
        IntStream.range(0, 30).forEach(number -> posted(number + "@example.org", LetterFixture.DIGEST));
        posted("elka@example.org", LetterFixture.SIGN_IN);

        assertThat(rows.claim(Identifiers.next(), 20).getFirst().email()).isEqualTo("elka@example.org");
    }

    @Test
    void whoUnsubscribesIsSparedWhatIsQueuedAlready() throws MessagingException {
        posted("elka@example.org", LetterFixture.DIGEST);
        posted("elka@example.org", new MailKind("test.mail.other", true));
        new ReaderWishes(database).unsubscribe("Elka@example.org", LetterFixture.DIGEST.code());

        sending().round(() -> true);

        assertThat(server.taken()).hasSize(1);
        Emptied.tables(database, "mail.unsubscribed");
    }

    @Test
    void nothingOfALetterIsLeftAfterAMonthAndNothingOfAMailAfterAYearAndABit() {
        posted("elka@example.org", LetterFixture.SIGN_IN);
        database.sql(
                        "update mail.message set state = 'failed', next_attempt_at = null, posted_at = now() - interval '31 days'")
                .update();
        assertThat(kept.emptyOlderThan(OffsetDateTime.now().minusDays(30))).isEqualTo(1);
        assertThat(last("elka@example.org").subject()).isEmpty();

        database.sql("update mail.message set posted_at = now() - interval '401 days'")
                .update();
        assertThat(kept.deleteOlderThan(OffsetDateTime.now().minusDays(400))).isEqualTo(1);
        assertThat(box.to("elka@example.org")).isEmpty();
    }

    private Sending sending() {
        return sending(server.port());
    }

    private Sending sending(int port) {
        JavaMailSenderImpl line = new JavaMailSenderImpl();
        line.setHost("127.0.0.1");
        line.setPort(port);
        for (String wait : List.of("connectiontimeout", "timeout", "writetimeout")) {
            line.getJavaMailProperties()
                    .setProperty(
                            "mail.smtp." + wait,
                            String.valueOf(Duration.ofSeconds(2).toMillis()));
        }
        return new Sending(rows, outcomes, line, sender, address);
    }

    private Posted posted(String email, MailKind kind) {
        return Objects.requireNonNull(transaction.execute(status -> outbox.post(LetterFixture.to(email, kind))));
    }

    private Summary last(String email) {
        return box.to(email).getFirst();
    }

    private static String number(String mail) {
        return mail.lines()
                .filter(line -> line.startsWith("Message-ID:"))
                .findFirst()
                .orElseThrow();
    }
}
