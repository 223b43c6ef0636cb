package kompas.directory.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.importing.merge.Within;

/**
 * What is to be imported.
 *
 * @param files in this order; a row of one that repeats a row of an earlier one is turned away
 * @param profile name or path; empty to recognise the files by their headings
 * @param sourceKey under which the rows are known for ever; empty for the profile's
 * @param dryRun to count and write nothing
 * @param language BCP-47, of the reasons given for rejected rows
 * @param actor who does it, as change sets name it
 * @param keepRejected whether rejected rows are written beside their file
 * @param within where it may write; empty for everywhere
 * @param run under which the first file is known, to go on with one that was interrupted; empty for a new one
 */
public record ImportRequest(
        List<Path> files,
        Optional<String> profile,
        Optional<String> sourceKey,
        boolean dryRun,
        String language,
        String actor,
        boolean keepRejected,
        Optional<UUID> run,
        Optional<Within> within) {

    /** Files by the operator, told in English. */
    public static ImportRequest of(Path... files) {
        return new ImportRequest(
                List.of(files),
                Optional.empty(),
                Optional.empty(),
                false,
                "en",
                "import",
                true,
                Optional.empty(),
                Optional.empty());
    }

    public ImportRequest profile(String nameOrPath) {
        return new ImportRequest(
                files, Optional.of(nameOrPath), sourceKey, dryRun, language, actor, keepRejected, run, within);
    }

    public ImportRequest sourceKey(String key) {
        return new ImportRequest(files, profile, Optional.of(key), dryRun, language, actor, keepRejected, run, within);
    }

    public ImportRequest dry() {
        return new ImportRequest(files, profile, sourceKey, true, language, actor, keepRejected, run, within);
    }

    public ImportRequest language(String tag) {
        return new ImportRequest(files, profile, sourceKey, dryRun, tag, actor, keepRejected, run, within);
    }

    public ImportRequest run(UUID id) {
        return new ImportRequest(
                files, profile, sourceKey, dryRun, language, actor, keepRejected, Optional.of(id), within);
    }

    /** By somebody else than the operator: nobody will correct rejected rows, so none are written. */
    public ImportRequest actor(String other) {
        return new ImportRequest(files, profile, sourceKey, dryRun, language, other, false, run, within);
    }
}
