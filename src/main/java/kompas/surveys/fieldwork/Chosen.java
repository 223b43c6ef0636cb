package kompas.surveys.fieldwork;

import java.util.List;

/**
 * What came of choosing who is asked.
 *
 * @param added how many were not asked yet
 * @param already how many were
 * @param leftOut those that want to be left alone
 * @param unknown lines of a list nothing was found for, the first twenty
 */
public record Chosen(int added, int already, int leftOut, List<String> unknown) {

    public Chosen {
        unknown = List.copyOf(unknown);
    }
}
