package kompas.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kompas.network.Accent;
import kompas.network.Look;
import kompas.network.Network;
import kompas.settings.Question.Kind;
import kompas.shared.kernel.LocalizedText;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the network is called in each language, and its colour. */
@Component
@Order(1)
class IdentitySection implements Section {

    private static final int LONGEST_NAME = 120;

    @Override
    public String code() {
        return "identity";
    }

    @Override
    public List<Question> questions(Network network) {
        List<Question> questions = new ArrayList<>(
                Section.perLanguage(network, Question.of("name", Kind.LINE).optionally())
                        .toList());
        questions.add(Question.of("accent", Kind.COLOUR).optionally());
        return questions;
    }

    @Override
    public Answers answers(Network network) {
        return new Answers()
                .put("name", network.name())
                .put("accent", network.look().accent().map(Accent::hex).orElse(""));
    }

    @Override
    public Network changed(Network network, Answers answers) {
        Optional<LocalizedText> name = answers.localized("name", network.languages(), Optional.of(network.name()));
        String first = "name." + network.languages().getFirst();
        if (name.isEmpty()) {
            answers.wrong(first, "settings.identity.name-missing");
        }
        name.ifPresent(text -> text.texts().forEach((language, words) -> {
            if (words.length() > LONGEST_NAME) {
                answers.wrong("name." + language, "settings.identity.name-long");
            }
        }));
        return network.withLook(
                name.orElse(network.name()),
                new Look(accent(answers), network.look().logo()));
    }

    private static Optional<Accent> accent(Answers answers) {
        Optional<String> typed = answers.line("accent");
        Optional<Accent> accent = typed.flatMap(Accent::find);
        if (typed.isPresent() && accent.isEmpty()) {
            answers.wrong("accent", "settings.identity.accent-wrong");
        }
        if (accent.isPresent() && !accent.get().readable()) {
            answers.wrong("accent", "settings.identity.accent-pale");
        }
        return accent;
    }
}
