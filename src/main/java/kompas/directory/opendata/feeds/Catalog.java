package kompas.directory.opendata.feeds;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import kompas.directory.opendata.DataReader;
import kompas.network.Network;
import kompas.places.Places;

/** The network's data set described with DCAT-AP 3 and the European Union's vocabularies, in every language. */
final class Catalog {

    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";

    private final Network network;
    private final DataReader reader;
    private final Function<String, DataReader> readers;
    private final Places places;
    private final RdfGraph graph = new RdfGraph();

    Catalog(Network network, DataReader reader, Function<String, DataReader> readers, Places places) {
        this.network = network;
        this.reader = reader;
        this.readers = readers;
        this.places = places;
    }

    RdfGraph describe(List<String> languages) {
        RdfGraph.Node catalog = graph.node(reader.at("/data/catalog"), "dcat:Catalog");
        described(catalog, languages, "opendata.catalog.title", "opendata.catalog.about");
        catalog.refers("dct:publisher", publisher())
                .refers("dct:license", network.licence().url())
                .refers("foaf:homepage", reader.at("/"))
                .refers("dcat:dataset", dataset(languages))
                .refers("dcat:service", service(languages));
        languages.forEach(language -> catalog.refers("dct:language", languageAddress(language)));
        return graph;
    }

    private String dataset(List<String> languages) {
        RdfGraph.Node dataset = graph.node(reader.at("/data/organisations"), "dcat:Dataset");
        described(dataset, languages, "opendata.dataset.title", "opendata.dataset.about");
        dataset.refers("dct:publisher", publisher())
                .refers("dct:accessRights", AUTHORITY + "access-right/PUBLIC")
                .refers("dcat:theme", AUTHORITY + "data-theme/SOCI")
                .refers("dct:accrualPeriodicity", AUTHORITY + "frequency/CONT")
                .refers("dcat:landingPage", reader.at("/" + reader.language() + "/data"))
                .says("dct:identifier", reader.at("/data/organisations"));
        languages.forEach(language -> {
            dataset.refers("dct:language", languageAddress(language));
            readers.apply(language)
                    .t()
                    .say("opendata.dataset.keywords")
                    .lines()
                    .flatMap(line -> List.of(line.split(", ")).stream())
                    .forEach(keyword -> dataset.says("dcat:keyword", keyword, language));
        });
        places.countries()
                .forEach(country ->
                        dataset.refers("dct:spatial", AUTHORITY + "country/" + threeLetters(country.code())));
        network.contactEmail().ifPresent(email -> dataset.refers("dcat:contactPoint", contact(email)));
        for (Distribution distribution : Distribution.values()) {
            dataset.refers("dcat:distribution", distribution(distribution));
        }
        return dataset.address();
    }

    private String distribution(Distribution distribution) {
        String address = reader.at(distribution.path());
        RdfGraph.Node node = graph.node(
                reader.at("/data/distribution/" + distribution.name().toLowerCase(Locale.ROOT)), "dcat:Distribution");
        node.says("dct:title", reader.t().say(distribution.key()), reader.language())
                .refers("dcat:accessURL", address)
                .refers("dct:license", network.licence().url())
                .refers("dct:format", distribution.fileTypeAddress())
                .refers("dcat:mediaType", distribution.mediaTypeAddress())
                .refers("dcatap:availability", AUTHORITY + "planned-availability/STABLE");
        graph.node(network.licence().url(), "dct:LicenseDocument");
        rights(node);
        if (distribution.isFile()) {
            node.refers("dcat:downloadURL", address);
        } else {
            node.refers("dcat:accessService", reader.at("/data/service/hsds"));
        }
        distribution.standard().ifPresent(standard -> {
            graph.node(standard, "dct:Standard");
            node.refers("dct:conformsTo", standard);
        });
        return node.address();
    }

    private void rights(RdfGraph.Node node) {
        String address = reader.at("/data/rights");
        RdfGraph.Node rights = graph.node(address, "dct:RightsStatement");
        if (rights.statements().isEmpty()) {
            rights.says("dct:description", Licence.of(network, reader).attribution(), reader.language());
        }
        node.refers("dct:rights", address);
    }

    private String service(List<String> languages) {
        RdfGraph.Node service = graph.node(reader.at("/data/service/hsds"), "dcat:DataService");
        languages.forEach(language ->
                service.says("dct:title", readers.apply(language).t().say(Distribution.HSDS.key()), language));
        service.refers("dcat:endpointURL", reader.at("/hsds/3"))
                .refers("dcat:endpointDescription", reader.at("/hsds/3/openapi.json"))
                .refers("dcat:servesDataset", reader.at("/data/organisations"))
                .refers("dct:license", network.licence().url())
                .refers("dct:publisher", publisher())
                .refers("dct:accessRights", AUTHORITY + "access-right/PUBLIC");
        return service.address();
    }

    private String publisher() {
        RdfGraph.Node agent = graph.node(reader.at("/data/publisher"), "foaf:Agent");
        if (agent.statements().isEmpty()) {
            network.name().texts().forEach((language, name) -> agent.says("foaf:name", name, language));
        }
        return agent.address();
    }

    private String contact(String email) {
        RdfGraph.Node contact = graph.node(reader.at("/data/contact"), "vcard:Kind");
        contact.refers("vcard:hasEmail", "mailto:" + email);
        return contact.address();
    }

    private void described(RdfGraph.Node node, List<String> languages, String title, String about) {
        for (String language : languages) {
            DataReader there = readers.apply(language);
            String name = network.name().in(language).text();
            node.says("dct:title", there.t().say(title, "network", name), language)
                    .says("dct:description", there.t().say(about, "network", name), language);
        }
    }

    private static String languageAddress(String language) {
        return AUTHORITY + "language/"
                + Locale.forLanguageTag(language).getISO3Language().toUpperCase(Locale.ROOT);
    }

    private static String threeLetters(String country) {
        return Locale.of("", country).getISO3Country();
    }
}
