package kompas.settings;

import java.util.List;
import java.util.stream.Stream;
import kompas.network.Network;
import kompas.shared.kernel.NotFound;

/** One page of settings: what it asks, what stands, and the network with other answers. */
interface Section {

    /** Last part of its address and middle of its message keys. */
    String code();

    List<Question> questions(Network network);

    /** What stands now, by the names of the questions. */
    Answers answers(Network network);

    /** The network as answered; what cannot be is told to {@code answers} instead. */
    Network changed(Network network, Answers answers);

    /** @throws NotFound when no section has this code */
    static Section of(String code, List<Section> all) {
        return all.stream()
                .filter(section -> section.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("Settings called " + code));
    }

    /** One question for each language of the network. */
    static Stream<Question> perLanguage(Network network, Question question) {
        return network.languages().stream().map(question::in);
    }
}
