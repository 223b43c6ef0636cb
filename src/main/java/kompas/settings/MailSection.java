package kompas.settings;

import java.util.List;
import java.util.Optional;
import kompas.network.Correspondence;
import kompas.network.Network;
import kompas.settings.Question.Kind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who mails are from, where answers go, and how soon the network answers. */
@Component
@Order(4)
class MailSection implements Section {

    @Override
    public String code() {
        return "mail";
    }

    @Override
    public List<Question> questions(Network network) {
        return List.of(
                Question.of("contact", Kind.EMAIL).optionally(),
                Question.of("sender-name", Kind.LINE).optionally(),
                Question.of("sender-address", Kind.EMAIL).optionally(),
                Question.of("days", Kind.NUMBER));
    }

    @Override
    public Answers answers(Network network) {
        Correspondence correspondence = network.correspondence();
        return new Answers()
                .put("contact", network.contactEmail().orElse(""))
                .put("sender-name", correspondence.senderName().orElse(""))
                .put("sender-address", correspondence.senderAddress().orElse(""))
                .put("days", String.valueOf(correspondence.answerDays()));
    }

    @Override
    public Network changed(Network network, Answers answers) {
        Optional<String> contact = answers.line("contact", "settings.mail.email-wrong", Addresses::ofMail);
        Optional<String> name = answers.line("sender-name", "settings.mail.name-wrong", MailSection::named);
        Optional<String> address = answers.line("sender-address", "settings.mail.email-wrong", Addresses::ofMail);
        return network.withCorrespondence(contact, new Correspondence(name, address, days(answers)));
    }

    private static boolean named(String typed) {
        return typed.length() <= 120 && typed.chars().noneMatch(Character::isISOControl);
    }

    private static int days(Answers answers) {
        String typed = answers.text("days");
        int days = typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) : 0;
        if (days < 1 || days > Correspondence.MOST_DAYS) {
            answers.wrong("days", "settings.mail.days-wrong");
            return 1;
        }
        return days;
    }
}
