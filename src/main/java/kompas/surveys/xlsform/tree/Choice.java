package kompas.surveys.xlsform.tree;

import java.util.Map;
import kompas.surveys.xlsform.problem.Place;

/**
 * An answer to choose.
 *
 * @param others further columns, which filters look at
 */
public record Choice(String name, Wording wording, Map<String, String> others, Place place) {}
