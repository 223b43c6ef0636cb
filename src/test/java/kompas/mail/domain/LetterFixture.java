package kompas.mail.domain;

import java.util.List;
import java.util.Optional;
import kompas.mail.Block.Button;
import kompas.mail.Block.Code;
import kompas.mail.Block.Facts;
import kompas.mail.Block.Facts.Fact;
import kompas.mail.Block.Items;
import kompas.mail.Block.Items.Item;
import kompas.mail.Block.Paragraph;
import kompas.mail.Block.Quote;
import kompas.mail.Letter;
import kompas.mail.MailKind;
import kompas.mail.Post;
import kompas.mail.Recipient;

/** Letters to try things with. */
final class LetterFixture {

    static final MailKind SIGN_IN = new MailKind("test.mail.sign-in", false);
    static final MailKind DIGEST = new MailKind("test.mail.digest", true);

    private LetterFixture() {}

    static Post to(String email, MailKind kind) {
        return Post.of(kind, new Recipient(email, "Елка Петрова", "bg", Optional.empty()), everything());
    }

    /** One of every block. */
    static Letter everything() {
        return Letter.of(
                "Вярно ли е още всичко за „Родолюбие“?",
                new Paragraph("Здравейте, Елка,\nстраницата на вашата организация не е потвърждавана от година."),
                new Facts(List.of(
                        new Fact("Адрес", "ул. „Бузлуджа“ 12, 7200 Разград"),
                        new Fact("Сайт", "https://rodolyubie.example.org/za-nas/kontakti-i-rabotno-vreme"))),
                new Button("Всичко е вярно", "https://kompas.example.org/bg/confirm/3f9k2"),
                new Paragraph("Или въведете този код на страницата:"),
                new Code("428 193"),
                new Quote("Телефонът вече не отговаря. <b>Моля</b>, обадете се.", Optional.of("Регионална библиотека")),
                new Items(List.of(
                        new Item("Читалище „Развитие 1869“", Optional.of("https://kompas.example.org/bg/o/razvitie")),
                        new Item("Клуб на пенсионера", Optional.empty()))));
    }
}
