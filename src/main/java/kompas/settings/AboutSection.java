package kompas.settings;

import java.util.List;
import java.util.stream.Stream;
import kompas.network.Network;
import kompas.network.Words;
import kompas.settings.Question.Kind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the network says of itself. */
@Component
@Order(3)
class AboutSection implements Section {

    @Override
    public String code() {
        return "about";
    }

    @Override
    public List<Question> questions(Network network) {
        return Stream.of(
                        Section.perLanguage(
                                network, Question.of("about", Kind.TEXT).optionally()),
                        Section.perLanguage(
                                network, Question.of("contact", Kind.TEXT).optionally()),
                        Section.perLanguage(
                                network, Question.of("legal", Kind.TEXT).optionally()),
                        Stream.of("accessibility", "privacy")
                                .map(key -> Question.of(key, Kind.ADDRESS).optionally()))
                .flatMap(each -> each)
                .toList();
    }

    @Override
    public Answers answers(Network network) {
        Words words = network.words();
        Answers answers = new Answers();
        words.about().ifPresent(text -> answers.put("about", text));
        words.contact().ifPresent(text -> answers.put("contact", text));
        words.legal().ifPresent(text -> answers.put("legal", text));
        words.accessibilityStatement().ifPresent(address -> answers.put("accessibility", address));
        words.privacyStatement().ifPresent(address -> answers.put("privacy", address));
        return answers;
    }

    @Override
    public Network changed(Network network, Answers answers) {
        Words before = network.words();
        List<String> languages = network.languages();
        return network.withWords(new Words(
                answers.localized("about", languages, before.about()),
                answers.localized("contact", languages, before.contact()),
                answers.localized("legal", languages, before.legal()),
                answers.line("accessibility", "settings.address-wrong", Addresses::ofAPage),
                answers.line("privacy", "settings.address-wrong", Addresses::ofAPage)));
    }
}
