package kompas.surveys.xlsform;

import java.util.List;

/**
 * What becomes of a workbook.
 *
 * @param version "" where the author gave none
 * @param xform the XML text a client reads
 * @param media names of the files the form needs beside it: pictures, sounds, lists
 * @param itemsets the text of {@code itemsets.csv}, which {@code select_one_external} needs; "" where nothing does
 */
public record CompiledForm(
        String id,
        String version,
        String title,
        String xform,
        List<FormProblem> warnings,
        List<String> media,
        String itemsets) {

    public CompiledForm {
        warnings = List.copyOf(warnings);
        media = List.copyOf(media);
    }
}
