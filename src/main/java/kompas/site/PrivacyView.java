package kompas.site;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kompas.jobs.Retention;
import kompas.network.Network;
import kompas.shared.text.Text;

/** The notice and its table. */
public record PrivacyView(Network network, List<RetentionLine> lines) {

    /** How long one kind is kept, to end a sentence of the notice. */
    public String until(Text t, Retention what) {
        String sentence = lines.stream()
                .filter(line -> line.what() == what)
                .findFirst()
                .orElseThrow()
                .until(t);
        return sentence.substring(0, 1).toLowerCase(Locale.forLanguageTag(t.language())) + sentence.substring(1);
    }

    /** Whom readers' browsers ask for the background of maps; empty when they ask nobody but us. */
    public Optional<String> tileHost() {
        return network.tileUrl()
                .filter(address -> !address.startsWith("/"))
                .map(address -> URI.create(address.replaceAll("[{}]", "")).getHost());
    }

    /** Messages that name the authorities of the network's countries, where one is known. */
    public List<String> authorities(Text t) {
        return network.countries().stream()
                .map(country -> "site.privacy.authority." + country)
                .filter(t::knows)
                .toList();
    }
}
