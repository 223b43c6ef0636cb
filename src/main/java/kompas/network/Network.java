package kompas.network;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kompas.shared.kernel.LocalizedText;

/**
 * What an installation has decided about itself.
 *
 * @param name what the network is called
 * @param languages BCP-47 tags in the order offered, never empty; the first is the standard
 * @param countries ISO 3166-1 alpha-2 codes in the order shown, never empty
 * @param licence under which its open data may be used
 * @param contactEmail where a reader's question goes
 * @param embedHosts hosts whose pages may show our list and map in a frame: {@code www.razgrad.bg}
 * @param tileUrl address of map tiles ({@code https://…/{z}/{x}/{y}.png}) or of one PMTiles file; without it maps are
 *     drawn from our own borders alone
 * @param partsOff names of modules the network does not use and of which nothing shall show
 * @param demonstration whether what is in here is an example
 * @param look colour and logo
 * @param words what it says of itself
 * @param correspondence who its mails are from, and how soon it answers
 */
public record Network(
        LocalizedText name,
        List<String> languages,
        List<String> countries,
        Licence licence,
        Optional<String> contactEmail,
        List<String> embedHosts,
        Optional<String> tileUrl,
        Set<String> partsOff,
        boolean demonstration,
        Look look,
        Words words,
        Correspondence correspondence) {

    public Network {
        languages = List.copyOf(languages);
        countries = List.copyOf(countries);
        embedHosts = List.copyOf(embedHosts);
        partsOff = Set.copyOf(partsOff);
        if (languages.isEmpty() || countries.isEmpty()) {
            throw new IllegalArgumentException("A network has at least one language and one country");
        }
    }

    /** Settings as they stand until somebody has chosen: three languages, two countries, CC BY 4.0. */
    static Network unnamed() {
        return named(LocalizedText.of("en", "Kompas"), List.of("en", "da", "bg"), List.of("DK", "BG"));
    }

    /** A network of which only the essentials have been chosen. */
    public static Network named(LocalizedText name, List<String> languages, List<String> countries) {
        return new Network(
                name,
                languages,
                countries,
                Licence.CC_BY_4,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Set.of(),
                false,
                Look.OF_KOMPAS,
                Words.NONE,
                Correspondence.USUAL);
    }

    /** The same network, said to be an example. */
    public Network asDemonstration() {
        return new Network(
                name,
                languages,
                countries,
                licence,
                contactEmail,
                embedHosts,
                tileUrl,
                partsOff,
                true,
                look,
                words,
                correspondence);
    }

    /** The same network under this name and with this look. */
    public Network withLook(LocalizedText name, Look look) {
        return new Network(
                name,
                languages,
                countries,
                licence,
                contactEmail,
                embedHosts,
                tileUrl,
                partsOff,
                demonstration,
                look,
                words,
                correspondence);
    }

    /** The same network in these languages, the first being the standard. */
    public Network withLanguages(List<String> languages) {
        return new Network(
                name,
                languages,
                countries,
                licence,
                contactEmail,
                embedHosts,
                tileUrl,
                partsOff,
                demonstration,
                look,
                words,
                correspondence);
    }

    /** The same network with other words. */
    public Network withWords(Words words) {
        return new Network(
                name,
                languages,
                countries,
                licence,
                contactEmail,
                embedHosts,
                tileUrl,
                partsOff,
                demonstration,
                look,
                words,
                correspondence);
    }

    /** The same network, answering so. */
    public Network withCorrespondence(Optional<String> contactEmail, Correspondence correspondence) {
        return new Network(
                name,
                languages,
                countries,
                licence,
                contactEmail,
                embedHosts,
                tileUrl,
                partsOff,
                demonstration,
                look,
                words,
                correspondence);
    }

    /** The same network without these parts. */
    public Network withPartsOff(Set<String> partsOff) {
        return new Network(
                name,
                languages,
                countries,
                licence,
                contactEmail,
                embedHosts,
                tileUrl,
                partsOff,
                demonstration,
                look,
                words,
                correspondence);
    }

    /** The same network, giving its data away so. */
    public Network withOpenData(Licence licence, List<String> embedHosts, Optional<String> tileUrl) {
        return new Network(
                name,
                languages,
                countries,
                licence,
                contactEmail,
                embedHosts,
                tileUrl,
                partsOff,
                demonstration,
                look,
                words,
                correspondence);
    }

    /** Whether the module {@code part} is used here. */
    public boolean has(String part) {
        return !partsOff.contains(part);
    }

    /**
     * The licence of the network's open data.
     *
     * @param attribution whom a user of the data names; empty means the network's own name
     */
    public record Licence(String name, String url, Optional<String> attribution) {

        public static final Licence CC_BY_4 =
                new Licence("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/", Optional.empty());
    }
}
