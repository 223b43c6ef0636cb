package kompas.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import kompas.directory.duplicates.FindingDuplicates;
import kompas.directory.importing.ImportReport;
import kompas.directory.importing.ImportRequest;
import kompas.directory.importing.ImportingOrganisations;
import kompas.libraries.LoadingLibraries;
import kompas.network.Demonstration;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.shared.commands.Progress;
import kompas.shared.kernel.LocalizedText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Loads the demonstration from the files in {@code reference/demo}, by the same import a librarian uses. The settings are
 * saved last: a loading that was interrupted is taken up again by the next start, and what is there already is passed over.
 * Only mails are written, calendars read and duplicates looked for afterwards, for what they say and whose desk they lie on depends on the
 * settings; a night makes the duplicates good too.
 */
@Component
class DemonstrationNetwork implements Demonstration {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationNetwork.class);

    private static final List<String> COUNTRIES = List.of("DK", "BG");

    /** In this order; the organisations entered last are the newest. */
    private static final List<Part> PARTS = List.of(
            new Part("bg-chitalishta.csv", "bg-chitalishta", "bg-chitalishta", 3717),
            new Part("examples-dk.csv", "kompas", "examples-dk", 47),
            new Part("examples-bg.csv", "kompas", "examples-bg", 41),
            new Part("examples-razgrad.csv", "kompas", "examples-razgrad", 9));

    private final NetworkSettings settings;
    private final LoadingLibraries libraries;
    private final ImportingOrganisations importing;
    private final FindingDuplicates finding;
    private final Inventions inventions;
    private final ExampleRazgrad razgrad;

    DemonstrationNetwork(
            NetworkSettings settings,
            LoadingLibraries libraries,
            ImportingOrganisations importing,
            FindingDuplicates finding,
            Inventions inventions,
            ExampleRazgrad razgrad) {
        this.settings = settings;
        this.libraries = libraries;
        this.importing = importing;
        this.finding = finding;
        this.inventions = inventions;
        this.razgrad = razgrad;
    }

    @Override
    public void load(BiConsumer<Integer, Integer> progress) {
        if (settings.isSetUp()) {
            return;
        }
        int total = PARTS.stream().mapToInt(Part::rows).sum();
        progress.accept(0, total);
        for (String country : COUNTRIES) {
            libraries.load(country);
            libraries.loadExamples(country);
        }
        inventions.loadTerms();
        int before = 0;
        for (Part part : PARTS) {
            int done = before;
            load(part, rows -> progress.accept(done + rows, total));
            before += part.rows();
        }
        inventions.loadPeople();
        razgrad.load();
        settings.save(
                Network.named(name(), List.of("en", "da", "bg"), COUNTRIES).asDemonstration());
        inventions.finish();
        finding.run(true, Progress.unseen());
        progress.accept(total, total);
    }

    private void load(Part part, IntConsumer rows) {
        Path file = unpacked(part.file());
        try {
            ImportReport report = importing.run(
                    ImportRequest.of(file)
                            .profile(part.profile())
                            .sourceKey(part.source())
                            .actor("demonstration"),
                    (path, fraction, done) -> rows.accept(done));
            LOG.info("{}: {}", part.file(), report.counts());
        } finally {
            delete(file);
        }
    }

    private static LocalizedText name() {
        return new LocalizedText(
                "en",
                Map.of(
                        "en", "Libraries that unite",
                        "da", "Biblioteker, der samler",
                        "bg", "Библиотеки, които обединяват"));
    }

    private static Path unpacked(String name) {
        try (InputStream in = new ClassPathResource("reference/demo/" + name).getInputStream()) {
            Path file = Files.createTempFile("kompas-", "-" + name);
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration's " + name + " cannot be unpacked", e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.debug("A temporary file stays", e);
        }
    }

    /** @param rows of the file, for the progress line */
    private record Part(String file, String profile, String source, int rows) {}
}
