package kompas.places.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kompas.shared.sql.DataVersions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings countries' folders into the database: each in one transaction, and only when its files have changed. */
@Component
class LoadingPlaces {

    private static final Logger LOG = LoggerFactory.getLogger(LoadingPlaces.class);

    /** About 900 metres: right for a country on a screen. */
    private static final double COARSE = 0.008;

    private final PlacesTables tables;
    private final DataVersions versions;
    private final TransactionTemplate transaction;

    LoadingPlaces(PlacesTables tables, DataVersions versions, TransactionTemplate transaction) {
        this.tables = tables;
        this.versions = versions;
        this.transaction = transaction;
    }

    /**
     * Loads what has changed.
     *
     * @return the codes of the countries that were loaded
     * @throws ReferenceProblem when a folder is not sound; the countries before it are loaded, the database is whole
     */
    List<String> load(List<ReferenceFolder> folders) {
        Map<String, String> known = tables.fingerprints();
        return folders.stream()
                .filter(folder -> !known.containsValue(folder.fingerprint()))
                .map(this::load)
                .toList();
    }

    private String load(ReferenceFolder folder) {
        long start = System.nanoTime();
        CountryReference reference = ReadingCountry.of(folder);
        Topology topology = new Topology(reference.borders());
        Map<String, Outline> coarse = topology.simplified(COARSE);
        Map<String, Set<String>> neighbours = topology.neighbours();
        transaction.executeWithoutResult(status -> {
            tables.country(reference, folder.fingerprint());
            nothingVanishes(folder, "areas.csv", tables.areas(reference));
            nothingVanishes(folder, "settlements.csv", tables.settlements(reference));
            tables.links(reference);
            tables.borders(reference.borders(), coarse);
            tables.neighbours(neighbours);
            tables.sumPopulation(reference.code());
            versions.touch("places");
        });
        LOG.info(
                "Places of {}: {} areas, {} settlements loaded in {} ms",
                reference.code(),
                reference.areas().size(),
                reference.settlements().size(),
                (System.nanoTime() - start) / 1_000_000);
        return reference.code();
    }

    /** Organisations and libraries point at places, so a place once loaded stays; an area gets an end instead. */
    private static void nothingVanishes(ReferenceFolder folder, String file, List<String> vanished) {
        if (!vanished.isEmpty()) {
            throw new ReferenceProblem(
                    folder.called(file),
                    "“" + vanished.getFirst()
                            + "” was there before and is not now; rows stay, an area gets a valid_to");
        }
    }
}
