package kompas.surveys.comparing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kompas.surveys.logic.FormLogic;
import kompas.surveys.workbook.Workbook;
import kompas.surveys.xlsform.problem.Problems;
import kompas.surveys.xlsform.reading.FormReading;
import kompas.surveys.xlsform.tree.Form;

/**
 * A questionnaire as people read it, from first to last; what programs keep for themselves is left out.
 *
 * @param logic who says its conditions
 * @param settings of the form, by the names the standard gives them
 */
public record FormOutline(List<Item> items, FormLogic logic, Map<String, String> settings) {

    public FormOutline {
        items = List.copyOf(items);
        settings = Map.copyOf(settings);
    }

    /** Empty where the workbook is no form. */
    public static Optional<FormOutline> of(Workbook workbook) {
        Form form = new FormReading(workbook, new Problems()).read();
        return Optional.ofNullable(form)
                .map(read -> new FormOutline(
                        new Outlining(read).items(),
                        FormLogic.of(read),
                        read.settings().values()));
    }

    /** As columns name them: "Dansk (da)"; empty when it has words in one language only. */
    public Set<String> languages() {
        Set<String> languages = new LinkedHashSet<>();
        items.forEach(item -> languages.addAll(item.text(Part.LABEL).keySet()));
        languages.remove("");
        return languages;
    }
}
