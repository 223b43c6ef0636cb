package kompas.settings;

import java.util.List;
import java.util.Optional;
import kompas.network.Network;
import kompas.network.Network.Licence;
import kompas.settings.Question.Kind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Under which licence the data are given away, who may show them in a frame, and where map tiles come from. */
@Component
@Order(6)
class OpenDataSection implements Section {

    @Override
    public String code() {
        return "data";
    }

    @Override
    public List<Question> questions(Network network) {
        return List.of(
                Question.of("licence", Kind.LINE),
                Question.of("licence-address", Kind.ADDRESS),
                Question.of("attribution", Kind.LINE).optionally(),
                Question.of("hosts", Kind.LIST).optionally(),
                Question.of("tiles", Kind.LINE).optionally());
    }

    @Override
    public Answers answers(Network network) {
        Licence licence = network.licence();
        return new Answers()
                .put("licence", licence.name())
                .put("licence-address", licence.url())
                .put("attribution", licence.attribution().orElse(""))
                .put("hosts", String.join("\n", network.embedHosts()))
                .put("tiles", network.tileUrl().orElse(""));
    }

    @Override
    public Network changed(Network network, Answers answers) {
        Optional<String> name = required(answers, "licence", "settings.data.licence-missing");
        Optional<String> address = required(answers, "licence-address", "settings.address-wrong");
        answers.line("licence-address", "settings.address-wrong", Addresses::ofAPage);
        List<String> hosts = answers.lines("hosts");
        if (!hosts.stream().allMatch(Addresses::ofAHost)) {
            answers.wrong("hosts", "settings.data.hosts-wrong");
        }
        Licence licence = new Licence(
                name.orElse(network.licence().name()),
                address.orElse(network.licence().url()),
                answers.line("attribution"));
        Optional<String> tiles = answers.line("tiles", "settings.data.tiles-wrong", OpenDataSection::areTiles);
        return network.withOpenData(licence, hosts, tiles);
    }

    private static Optional<String> required(Answers answers, String name, String error) {
        Optional<String> line = answers.line(name);
        if (line.isEmpty()) {
            answers.wrong(name, error);
        }
        return line;
    }

    private static boolean areTiles(String typed) {
        return Addresses.ofAPage(typed)
                && (typed.endsWith(".pmtiles")
                        || (typed.contains("{z}") && typed.contains("{x}") && typed.contains("{y}")));
    }
}
