package kompas.directory.opendata.feeds;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.directory.opendata.DataReader;
import kompas.directory.opendata.PublishedOrganisation;
import kompas.network.Network;

/**
 * Under what the data may be used and whom a user names.
 *
 * @param publisher the network, or whom its settings say
 * @param points whom to name for points of settlements
 */
record Licence(String name, String url, String publisher, String points) {

    static Licence of(Network network, DataReader reader) {
        return new Licence(
                network.licence().name(),
                network.licence().url(),
                network.licence()
                        .attribution()
                        .orElseGet(() -> network.name().in(reader.language()).text()),
                reader.t().say("opendata.attribution.osm"));
    }

    /** For everything at once. */
    String attribution() {
        return publisher + " · " + points;
    }

    /** For one organisation: the publisher, its source, and the points' source where its point is a settlement's. */
    String attribution(PublishedOrganisation organisation) {
        return Stream.of(
                        Optional.of(publisher),
                        Optional.ofNullable(organisation.source().attribution()),
                        organisation.pointIsSettlements() ? Optional.of(points) : Optional.<String>empty())
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
