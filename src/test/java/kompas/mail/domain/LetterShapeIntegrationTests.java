package kompas.mail.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import kompas.mail.MailBox;
import kompas.mail.MailBox.Mail;
import kompas.mail.MailBox.State;
import kompas.mail.Outbox;
import kompas.mail.Outbox.Posted;
import kompas.mail.Post;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Without a mail server every letter is kept as it would have been read. */
@KompasIntegrationTest
class LetterShapeIntegrationTests {

    @Autowired
    Outbox outbox;

    @Autowired
    MailBox box;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void withoutAMailServerALetterIsKeptToBeRead() {
        Mail mail = kept(LetterFixture.to("elka@example.org", LetterFixture.SIGN_IN));

        assertThat(box.sends()).isFalse();
        assertThat(mail.summary().state()).isEqualTo(State.KEPT);
        assertThat(mail.plain()).contains("428 193");
        assertThat(mail.html()).contains("Всичко е вярно");
    }

    @Test
    void everythingIsInTheLetterItself() {
        Mail mail = kept(LetterFixture.to("look@example.org", LetterFixture.DIGEST));

        assertThat(mail.html()).doesNotContain("<img", "<link", "<script", "src=", "url(");
        assertThat(mail.html()).contains("class=\"button\" style=\"", "prefers-color-scheme: dark", "&lt;b&gt;");
        assertThat(mail.html()).doesNotContain("style=\"\"");
        assertThat(mail.html().length()).isLessThan(16_000);
    }

    @Test
    void theTextSaysTheSameAsThePage() {
        Mail mail = kept(LetterFixture.to("text@example.org", LetterFixture.DIGEST));

        assertThat(mail.plain())
                .startsWith("Здравейте, Елка,\n")
                .contains(
                        "Адрес: ул. „Бузлуджа“ 12, 7200 Разград\n",
                        "Всичко е вярно\nhttps://kompas.example.org/bg/confirm/3f9k2",
                        "> Телефонът вече не отговаря. <b>Моля</b>, обадете се.\n— Регионална библиотека",
                        "* Читалище „Развитие 1869“\n  https://kompas.example.org/bg/o/razvitie",
                        "-- \nKompas\n",
                        "Не желая повече такива писма\nhttp://localhost:");
    }

    @Test
    void whatIsForgottenIsGone() {
        kept(LetterFixture.to("forget@example.org", LetterFixture.SIGN_IN));

        assertThat(box.forget("Forget@example.org")).isEqualTo(1);
        assertThat(box.to("forget@example.org")).isEmpty();
    }

    private Mail kept(Post letter) {
        Posted posted = Objects.requireNonNull(transaction.execute(status -> outbox.post(letter)));
        assertThat(posted).isEqualTo(Posted.ACCEPTED);
        UUID id = box.to(letter.to().email()).getFirst().id();
        Mail mail = box.find(id).orElseThrow();
        return mail;
    }
}
