package kompas.operations.backup;

import java.time.Instant;
import java.util.List;

/**
 * What is in a backup, so that a restore knows before it begins whether it is whole and whether it can be taken in.
 *
 * @param format of the file; a Kompas that does not know it takes nothing from it
 * @param kompas version that wrote it
 * @param madeAt the moment all of it is true of
 * @param migrations those its database had had, in order
 * @param schema fingerprint of tables and columns
 */
record Manifest(
        int format,
        String kompas,
        Instant madeAt,
        List<Migration> migrations,
        String schema,
        List<Table> tables,
        List<Sequence> sequences,
        List<Outside> outside) {

    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    long files() {
        return outside.stream().mapToLong(Outside::files).sum();
    }

    List<String> lost() {
        return outside.stream().flatMap(each -> each.lost().stream()).toList();
    }

    record Migration(String version, int checksum) {}

    /** @param name as SQL writes it: {@code directory.organisation} */
    record Table(String name, List<String> columns, long rows, String sha256) {

        String entry() {
            return "tables/" + name + ".copy";
        }
    }

    record Sequence(String name, long last) {}

    /** @param lost SHA-256 of files the database names, whose bytes were not there to be saved */
    record Outside(String folder, long files, List<String> lost) {

        String entry(String sha256) {
            return folder + "/" + sha256;
        }
    }
}
