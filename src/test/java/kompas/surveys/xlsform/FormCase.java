package kompas.surveys.xlsform;

import java.util.List;

/**
 * A questionnaire in Markdown and what has to become of it.
 *
 * @param where file and line, for whoever looks for it
 * @param table as an author would write it in a workbook
 * @param expectations lines that begin with a dash; {@link Expectations} reads them
 */
record FormCase(String where, String title, String table, List<String> expectations) {

    /** Whether the workbook is refused. */
    boolean isRefused() {
        return expectations.stream().anyMatch(line -> line.startsWith("error "));
    }

    /** Whether the form stands on ground that JavaRosa does not know; the line says why. */
    boolean isBeyondJavaRosa() {
        return expectations.stream().anyMatch(line -> line.startsWith("not for JavaRosa: "));
    }

    @Override
    public String toString() {
        return title + " (" + where + ")";
    }
}
