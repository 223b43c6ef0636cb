package kompas.mail.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kompas.mail.Letter;
import kompas.mail.MailBox;
import kompas.mail.MailBox.State;
import kompas.mail.Outbox;
import kompas.mail.Outbox.Posted;
import kompas.mail.Post;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever is written to gets it, once, and can say that it is enough. */
@KompasIntegrationTest
class SendingMailIntegrationTests {

    private static final GreenMail SERVER = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private static final Pattern LINK =
            Pattern.compile("<https://kompas\\.example\\.org(/mail/unsubscribe/([\\w-]+))>");

    @Autowired
    Outbox outbox;

    @Autowired
    MailBox box;

    @Autowired
    MockMvc browser;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        SERVER.start();
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        properties.add("kompas.mail.from", () -> "kompas@example.org");
        properties.add("kompas.address", () -> "https://kompas.example.org");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void aLetterArrivesAsTextAndAsAPage() throws Exception {
        posted(LetterFixture.to("elka@example.org", LetterFixture.SIGN_IN));

        MimeMessage mail = arrived("elka@example.org", 1)[0];
        assertThat(mail.getSubject()).isEqualTo("Вярно ли е още всичко за „Родолюбие“?");
        assertThat(mail.getFrom()[0]).hasToString("Kompas <kompas@example.org>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        assertThat(part(mail, 0).replace("\r\n", "\n"))
                .contains("Всичко е вярно\nhttps://kompas.example.org/bg/confirm/3f9k2", "428 193");
        assertThat(part(mail, 1))
                .contains("<html lang=\"bg\">", "&lt;b&gt;Моля&lt;/b&gt;", "prefers-color-scheme: dark")
                .doesNotContain("<img", "<script", "<link");
    }

    @Test
    void whatWasSentIsNotReadAgainByAnybodyElse() throws Exception {
        posted(LetterFixture.to("sent@example.org", LetterFixture.SIGN_IN));
        arrived("sent@example.org", 1);
        await().until(() -> box.to("sent@example.org").getFirst().state() == State.SENT);

        UUID id = box.to("sent@example.org").getFirst().id();
        assertThat(box.find(id).orElseThrow().html()).isEmpty();
        assertThat(database.sql("select html is null and plain is null from mail.message where id = :id")
                        .param("id", id)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void whatWasNotMeantIsNotSent() throws Exception {
        transaction.executeWithoutResult(status -> {
            outbox.post(LetterFixture.to("never@example.org", LetterFixture.SIGN_IN));
            status.setRollbackOnly();
        });
        posted(LetterFixture.to("after@example.org", LetterFixture.SIGN_IN));

        arrived("after@example.org", 1);
        assertThat(SERVER.getReceivedMessagesForDomain("never@example.org")).isEmpty();
        assertThat(box.to("never@example.org")).isEmpty();
    }

    @Test
    void nothingIsSaidTwice() throws Exception {
        Post question =
                LetterFixture.to("once@example.org", LetterFixture.DIGEST).once("confirmation:17:2026");

        assertThat(posted(question)).isEqualTo(Posted.ACCEPTED);
        assertThat(posted(question)).isEqualTo(Posted.SAID_BEFORE);
        posted(LetterFixture.to("once@example.org", LetterFixture.SIGN_IN));

        assertThat(arrived("once@example.org", 2)).hasSize(2);
    }

    @Test
    void oneClickInTheMailProgramEndsMailsOfThatKindAndNoOther() throws Exception {
        posted(LetterFixture.to("Enough@example.org", LetterFixture.DIGEST));
        MimeMessage mail = arrived("Enough@example.org", 1)[0];
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        String link = link(mail);

        browser.perform(post(link).param("List-Unsubscribe", "One-Click")).andExpect(status().isOk());

        assertThat(posted(LetterFixture.to("enough@example.org", LetterFixture.DIGEST)))
                .isEqualTo(Posted.UNWANTED);
        assertThat(posted(LetterFixture.to("enough@example.org", LetterFixture.SIGN_IN)))
                .isEqualTo(Posted.ACCEPTED);
    }

    @Test
    void aMachineThatFollowsLinksUnsubscribesNobodyAndAPersonMayThinkAgain() throws Exception {
        posted(LetterFixture.to("link@example.org", LetterFixture.DIGEST));
        String link = link(arrived("link@example.org", 1)[0]);

        browser.perform(get(link)).andExpect(redirectedUrl("/bg" + link));
        browser.perform(get("/bg" + link)).andExpect(status().isOk());
        assertThat(posted(LetterFixture.to("link@example.org", LetterFixture.DIGEST)))
                .isEqualTo(Posted.ACCEPTED);

        browser.perform(post("/bg" + link)).andExpect(redirectedUrl("/bg" + link));
        assertThat(posted(LetterFixture.to("link@example.org", LetterFixture.DIGEST)))
                .isEqualTo(Posted.UNWANTED);
        browser.perform(post("/bg" + link + "/undo")).andExpect(redirectedUrl("/bg" + link));
        assertThat(posted(LetterFixture.to("link@example.org", LetterFixture.DIGEST)))
                .isEqualTo(Posted.ACCEPTED);

        browser.perform(get("/mail/unsubscribe/guessed")).andExpect(status().isNotFound());
    }

    @Test
    void theDatabaseAloneUnsubscribesNobody() throws Exception {
        posted(LetterFixture.to("hash@example.org", LetterFixture.DIGEST));
        String token = token(arrived("hash@example.org", 1)[0]);
        await().until(() -> box.to("hash@example.org").getFirst().state() == State.SENT);

        assertThat(database.sql("select m::text from mail.message m where email = 'hash@example.org'")
                        .query(String.class)
                        .single())
                .doesNotContain(token);
    }

    @Test
    void aNameWithALineBreakIsNoHeader() throws Exception {
        Letter letter = Letter.of(
                "Subject\r\nBcc: everybody@example.org",
                LetterFixture.everything().blocks().getFirst());
        posted(Post.of(
                LetterFixture.SIGN_IN,
                LetterFixture.to("head@example.org", LetterFixture.SIGN_IN).to(),
                letter));

        MimeMessage mail = arrived("head@example.org", 1)[0];
        assertThat(mail.getSubject()).isEqualTo("Subject Bcc: everybody@example.org");
        assertThat(mail.getHeader("Bcc")).isNull();
    }

    @Test
    void whatIsNoAddressIsSetAsideAtOnce() {
        assertThat(posted(LetterFixture.to("no address", LetterFixture.SIGN_IN)))
                .isEqualTo(Posted.SET_ASIDE);
        assertThat(box.setAside()).extracting(MailBox.SetAside::email).contains("no address");
    }

    private Posted posted(Post letter) {
        return Objects.requireNonNull(transaction.execute(status -> outbox.post(letter)));
    }

    private static MimeMessage[] arrived(String email, int count) {
        await().atMost(Duration.ofSeconds(30)).until(() -> SERVER.getReceivedMessagesForDomain(email).length >= count);
        return SERVER.getReceivedMessagesForDomain(email);
    }

    private static String part(MimeMessage mail, int number) throws Exception {
        return ((MimeMultipart) mail.getContent())
                .getBodyPart(number)
                .getContent()
                .toString();
    }

    private static String link(MimeMessage mail) throws Exception {
        return matched(mail).group(1);
    }

    private static String token(MimeMessage mail) throws Exception {
        return matched(mail).group(2);
    }

    private static Matcher matched(MimeMessage mail) throws Exception {
        Matcher matcher = LINK.matcher(mail.getHeader("List-Unsubscribe")[0]);
        assertThat(matcher.matches()).isTrue();
        assertThat(part(mail, 0)).contains(matcher.group(1));
        assertThat(part(mail, 1)).contains(matcher.group(1));
        return matcher;
    }
}
