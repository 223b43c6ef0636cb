package kompas.surveys.xlsform;

import java.util.List;
import java.util.stream.Collectors;

/** The workbook cannot become a form; says everything that is wrong with it, not only the first thing. */
public final class NotAnXlsForm extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<FormProblem> problems;

    public NotAnXlsForm(List<FormProblem> problems) {
        super(problems.stream()
                .map(problem ->
                        problem.code() + " at " + problem.sheet() + ":" + problem.row() + ":" + problem.column())
                .collect(Collectors.joining(", ")));
        this.problems = List.copyOf(problems);
    }

    public List<FormProblem> problems() {
        return problems;
    }
}
