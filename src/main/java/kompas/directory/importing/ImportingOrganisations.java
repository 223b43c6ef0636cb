package kompas.directory.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import kompas.directory.CodeLists;
import kompas.directory.duplicates.FindingDuplicates;
import kompas.directory.importing.profile.ProfileError;
import kompas.directory.importing.profile.Profiles;
import kompas.directory.importing.reading.SourceFiles;
import kompas.directory.importing.reading.SourceTable;
import kompas.directory.importing.reading.UnreadableFile;
import kompas.libraries.KeepingChitalishta;
import kompas.places.Geocoding;
import kompas.places.Places;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.ResourcePatternUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The door of the import. What it wrote when it is stopped half-way stands; the same files again go on where it was, because
 * what did not change is passed over.
 */
@Component
public class ImportingOrganisations {

    private final DataSource dataSource;
    private final KeepingChitalishta libraries;
    private final Understanding understanding;
    private final Messages messages;

    ImportingOrganisations(
            DataSource dataSource, KeepingChitalishta libraries, Understanding understanding, Messages messages) {
        this.dataSource = dataSource;
        this.libraries = libraries;
        this.understanding = understanding;
        this.messages = messages;
    }

    /** Everything needed to understand a file before it comes to the database. */
    @Component
    static class Understanding {

        private final Geocoding geocoding;
        private final Places places;
        private final CodeLists lists;
        private final FindingDuplicates finding;
        private final ResourceLoader resources;
        private final Path ownProfiles;

        Understanding(
                Geocoding geocoding,
                Places places,
                CodeLists lists,
                FindingDuplicates finding,
                ResourceLoader resources,
                @Value("${kompas.home:./data}") Path home) {
            this.geocoding = geocoding;
            this.places = places;
            this.lists = lists;
            this.finding = finding;
            this.resources = resources;
            this.ownProfiles = home.resolve("profiles");
        }

        Geocoding geocoding() {
            return geocoding;
        }

        Places places() {
            return places;
        }

        CodeLists lists() {
            return lists;
        }

        FindingDuplicates finding() {
            return finding;
        }

        /** Read anew each time: somebody may just have edited one. */
        Profiles profiles() {
            return new Profiles(ResourcePatternUtils.getResourcePatternResolver(resources), ownProfiles);
        }
    }

    /** The same with progress nobody sees. */
    public ImportReport run(ImportRequest request) {
        return run(request, ImportListener.SILENT);
    }

    /**
     * Imports the files one after the other, each in many small transactions.
     *
     * @throws ImportRefused when a file cannot be read or mapped, or another import does not end while this one
     *     waits; files before it are imported
     */
    public ImportReport run(ImportRequest request, ImportListener listener) {
        Text text = new Text(messages, request.language());
        List<ImportReport.Imported> done = new ArrayList<>();
        try (ImportSession session = ImportSession.open(dataSource, libraries);
                FilesAhead files = new FilesAhead(request.files(), with(request, text))) {
            FileImport file = new FileImport(session, understanding.finding(), request, text);
            while (files.hasNext()) {
                try (FileReading reading = files.next()) {
                    done.add(file.run(done.size(), reading, listener));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableFile e) {
            throw new ImportRefused(told(request, done.size(), e.problem().in(text)), false);
        } catch (ProfileError e) {
            throw new ImportRefused(e.problem().in(text), false);
        } catch (ImportSession.Busy e) {
            throw new ImportRefused(text.say("importing.busy"), false);
        }
        return new ImportReport(List.copyOf(done));
    }

    private FileReading.With with(ImportRequest request, Text text) {
        return new FileReading.With(
                understanding, understanding.profiles(), request, text, JdbcClient.create(dataSource));
    }

    /**
     * Reads the first rows of a file.
     *
     * @param language of the sentence when it cannot be read
     * @throws ImportRefused with that sentence
     */
    public FirstLook look(Path file, String language) {
        Profiles profiles = understanding.profiles();
        try (SourceTable table = SourceFiles.open(file, profiles.headings())) {
            return FirstLook.at(table, profiles);
        } catch (UnreadableFile e) {
            throw new ImportRefused(e.problem().in(new Text(messages, language)), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String told(ImportRequest request, int position, String sentence) {
        return request.files()
                        .get(Math.min(position, request.files().size() - 1))
                        .getFileName() + ": " + sentence;
    }

    /** A change set of its own for every file. */
    static UUID newId() {
        return kompas.shared.kernel.Identifiers.next();
    }
}
