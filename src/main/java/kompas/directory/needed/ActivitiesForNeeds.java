package kompas.directory.needed;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kompas.accounts.SignedIn;
import kompas.directory.needed.CourseRows.By;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.text.Text;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Activities that answer needs, for the module that owns activities. What it writes belongs into the caller's transaction. */
@Service
public class ActivitiesForNeeds {

    private final NeedRecords records;
    private final AnsweringNeeds answering;
    private final NeedLetters letters;

    ActivitiesForNeeds(NeedRecords records, AnsweringNeeds answering, NeedLetters letters) {
        this.records = records;
        this.answering = answering;
        this.letters = letters;
    }

    /**
     * An activity everybody can find now.
     *
     * @param path of its page, behind the language
     * @param when and where it takes place, in words
     */
    public record Announced(UUID activity, LocalizedText title, String path, Function<Text, String> when) {}

    /**
     * Somebody begins to plan an activity for several needs at once; nobody is told yet.
     *
     * @param activity the id it will have
     * @param path where its planning goes on, behind the language
     * @return those it is for
     * @throws kompas.shared.kernel.NotFound when this person looks after none of them
     */
    @Transactional
    public List<WorkedNeed> plan(SignedIn who, Collection<UUID> ids, UUID activity, AnswerWay way, String path) {
        List<WorkedNeed> needs = answering.of(who, ids);
        By by = new By(way, Optional.of(activity), Optional.empty(), Optional.of(path), "");
        records.courses().answer(needs.stream().map(WorkedNeed::id).toList(), by, records.today());
        records.changed(needs, "directory.need-answering", Optional.of(who), Map.of("way", way.code()));
        return needs;
    }

    /** It is public now: everybody who needs it is told, once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void announce(Announced activity) {
        List<WorkedNeed> needs = answered(activity.activity());
        if (!needs.isEmpty()) {
            records.courses().announce(activity.activity(), Optional.of(activity.title()), activity.path());
            letters.announced(needs, activity);
            records.versions().touch("needs");
        }
    }

    /** It does not take place: what it would have answered is open again, unless something else is done about it too. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void callOff(Announced activity) {
        List<WorkedNeed> needs = answered(activity.activity());
        if (!needs.isEmpty()) {
            records.courses().dropSubject(activity.activity());
            letters.calledOff(needs, activity);
            records.changed(needs, "directory.need-not-answering", Optional.empty(), Map.of());
        }
    }

    /** It has taken place: what it was for is answered. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void happened(Announced activity) {
        List<WorkedNeed> needs = answered(activity.activity());
        if (!needs.isEmpty()) {
            List<UUID> ids = needs.stream().map(WorkedNeed::id).toList();
            records.courses().state(ids, NeedState.ANSWERED, records.today());
            letters.happened(needs, activity);
            records.changed(needs, "directory.need-answered", Optional.empty(), Map.of());
        }
    }

    /** It was never saved, or was put away: nobody was told of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(UUID activity) {
        records.courses().dropSubject(activity);
        records.versions().touch("needs");
    }

    /** Activities that answer a need nobody has called answered, with the day that began. */
    @Transactional(readOnly = true)
    public List<UUID> underWay() {
        return records.courses().underWay();
    }

    private List<WorkedNeed> answered(UUID activity) {
        return records.worked().read(records.courses().answeredBy(activity), WorkedRows.EVERYBODY);
    }
}
