package kompas.surveys.fieldwork;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.accounts.PersonId;
import kompas.places.AreaId;

/**
 * How far the asking has come.
 *
 * @param areas by municipality
 * @param people by whoever goes there
 * @param ways how many responses came by which way, by the codes of responses
 * @param tries how often each way was tried
 * @param late whose agreed time has passed, or of whom nothing was heard for a week
 * @param calls who is to be phoned today
 */
public record FieldBoard(
        List<Standing<AreaId>> areas,
        List<Standing<PersonId>> people,
        Map<String, Integer> ways,
        Map<ContactWay, Integer> tries,
        List<Respondent> late,
        List<Respondent> calls) {

    /**
     * One row.
     *
     * @param of empty for those that lie nowhere, or are nobody's
     * @param open with whom there is still something to do
     * @param late of those
     */
    public record Standing<T>(Optional<T> of, int asked, int answered, int refused, int open, int late) {}

    /** In a few numbers. */
    public record Numbers(int asked, int answered, int open, int late, int unassigned) {}
}
