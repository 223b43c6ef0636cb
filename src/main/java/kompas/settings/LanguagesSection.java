package kompas.settings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kompas.network.Network;
import kompas.settings.Question.Kind;
import kompas.settings.Question.Option;
import kompas.shared.text.Messages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which languages the pages speak, and which comes first. */
@Component
@Order(2)
class LanguagesSection implements Section {

    private final Messages messages;

    LanguagesSection(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String code() {
        return "languages";
    }

    @Override
    public List<Question> questions(Network network) {
        Set<String> inOrder = new LinkedHashSet<>(network.languages());
        inOrder.addAll(messages.languages());
        List<Option> options =
                inOrder.stream().map(tag -> new Option(tag, tag, false)).toList();
        return List.of(
                Question.of("standard", Kind.CHOICE).among(options),
                Question.of("languages", Kind.SEVERAL).among(options));
    }

    @Override
    public Answers answers(Network network) {
        return new Answers().put("standard", network.languages().getFirst()).put("languages", network.languages());
    }

    @Override
    public Network changed(Network network, Answers answers) {
        Set<String> inOrder = new LinkedHashSet<>();
        if (!messages.languages().contains(answers.text("standard"))) {
            answers.wrong("standard", "settings.languages.standard-missing");
            return network;
        }
        inOrder.add(answers.text("standard"));
        inOrder.addAll(answers.all("languages"));
        if (!messages.languages().containsAll(inOrder)) {
            answers.wrong("languages", "settings.languages.languages-unknown");
            return network;
        }
        return network.withLanguages(List.copyOf(inOrder));
    }
}
