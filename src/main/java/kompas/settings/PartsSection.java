package kompas.settings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.settings.Question.Kind;
import kompas.settings.Question.Option;
import kompas.shared.web.SitePart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which parts of the site there are. */
@Component
@Order(5)
class PartsSection implements Section {

    private final NetworkSettings settings;

    PartsSection(NetworkSettings settings) {
        this.settings = settings;
    }

    @Override
    public String code() {
        return "parts";
    }

    @Override
    public List<Question> questions(Network network) {
        return List.of(Question.of("on", Kind.SEVERAL)
                .optionally()
                .among(settings.parts().stream()
                        .map(part -> new Option(part.code(), part.messageKey(), true))
                        .toList()));
    }

    @Override
    public Answers answers(Network network) {
        return new Answers()
                .put(
                        "on",
                        settings.parts().stream()
                                .map(SitePart::code)
                                .filter(network::has)
                                .toList());
    }

    @Override
    public Network changed(Network network, Answers answers) {
        Set<String> off = new HashSet<>();
        settings.parts().stream().map(SitePart::code).forEach(off::add);
        answers.all("on").forEach(off::remove);
        return network.withPartsOff(off);
    }
}
