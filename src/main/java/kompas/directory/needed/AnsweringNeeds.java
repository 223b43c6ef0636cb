package kompas.directory.needed;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.directory.DirectoryAct;
import kompas.directory.DirectoryPermissions;
import kompas.directory.OrganisationSummary;
import kompas.directory.needed.CourseRows.By;
import kompas.directory.worklist.LookedAfter;
import kompas.directory.worklist.Reach;
import kompas.libraries.LibrarySummary;
import kompas.libraries.rooms.Room;
import kompas.shared.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who look after organisations do about what these need. Whatever lies outside their libraries is not there for them. */
@Service
public class AnsweringNeeds {

    /** How many needs a page of the list holds. */
    public static final int PAGE = 20;

    /** How many needs are answered at once at most. */
    public static final int MOST = 500;

    private final NeedRecords records;
    private final LookedAfter lookedAfter;
    private final DirectoryPermissions permissions;
    private final NeedLetters letters;

    AnsweringNeeds(
            NeedRecords records, LookedAfter lookedAfter, DirectoryPermissions permissions, NeedLetters letters) {
        this.records = records;
        this.lookedAfter = lookedAfter;
        this.permissions = permissions;
        this.letters = letters;
    }

    /**
     * What is asked for.
     *
     * @param counts of every facet what its answers would leave, the most first
     */
    public record Listed(List<NeedCount> counts, List<WorkedNeed> needs) {}

    /** @throws kompas.shared.kernel.NotPermitted for somebody without a library; three statements */
    @Transactional(readOnly = true)
    public Listed list(SignedIn who, NeedsAsked asked) {
        Reach reach = lookedAfter.of(who, "");
        List<UUID> ids = records.worked().chosen(asked, reach, (asked.page() - 1) * PAGE, PAGE);
        return new Listed(
                records.worked().counts(asked, reach), records.worked().read(ids, reach));
    }

    /** Ids of everything that is asked for, whatever the page. */
    @Transactional(readOnly = true)
    public List<UUID> all(SignedIn who, NeedsAsked asked) {
        return records.worked().chosen(asked, lookedAfter.of(who, ""), 0, MOST);
    }

    /**
     * Those among these that this person may answer; whatever is written asks here.
     *
     * @throws NotFound when there are none
     */
    @Transactional(readOnly = true)
    public List<WorkedNeed> of(SignedIn who, Collection<UUID> ids) {
        List<WorkedNeed> needs =
                records.worked().read(ids.stream().distinct().limit(MOST).toList(), lookedAfter.of(who, "")).stream()
                        .filter(need -> who.may(DirectoryAct.ANSWER_NEEDS, scopes(need)))
                        .toList();
        if (needs.isEmpty()) {
            throw new NotFound("Needs " + ids);
        }
        return needs;
    }

    /** @throws NotFound when there is none, or another library looks after it */
    @Transactional(readOnly = true)
    public WorkedNeed get(SignedIn who, UUID id) {
        return of(who, List.of(id)).getFirst();
    }

    private Scope[] scopes(WorkedNeed need) {
        return permissions.scopes(need.who().id(), need.who().area(), need.who().library());
    }

    /** Something is done that no other way is for, in words. */
    @Transactional
    public void note(SignedIn who, Collection<UUID> ids, String words) {
        List<WorkedNeed> needs = of(who, ids);
        records.courses().answer(ids(needs), By.note(words), records.today());
        changed(needs, "directory.need-answering", who, AnswerWay.NOTE);
    }

    /** A room of a library is offered; the answer is for whom. */
    @Transactional
    public WorkedNeed room(SignedIn who, UUID id, LibrarySummary library, Room room) {
        WorkedNeed need = get(who, id);
        By by = new By(
                AnswerWay.ROOM,
                Optional.of(room.id().value()),
                Optional.of(room.name()),
                Optional.of(library.path() + "/rooms/" + room.slug()),
                "");
        records.courses().answer(List.of(id), by, records.today());
        changed(List.of(need), "directory.need-answering", who, AnswerWay.ROOM);
        return need;
    }

    /** Another organisation offers what is needed: both are told of each other. Doing it twice does no harm. */
    @Transactional
    public void introduce(SignedIn who, UUID id, OrganisationSummary offering) {
        WorkedNeed need = get(who, id);
        By by = new By(
                AnswerWay.ORGANISATION,
                Optional.of(offering.id().value()),
                Optional.of(offering.name()),
                Optional.of(offering.path()),
                "");
        records.courses().answer(List.of(id), by, records.today());
        letters.introduced(need, offering);
        changed(List.of(need), "directory.need-answering", who, AnswerWay.ORGANISATION);
    }

    /** Answered, no longer needed, or open again, whatever it was before. */
    @Transactional
    public void become(SignedIn who, Collection<UUID> ids, NeedState state) {
        records.become(of(who, ids), state, who);
    }

    /** One thing is done about it no more; with nothing left it is open again. */
    @Transactional
    public void drop(SignedIn who, UUID id, UUID answer) {
        WorkedNeed need = get(who, id);
        if (records.courses().drop(id, answer)) {
            records.changed(List.of(need), "directory.need-not-answering", Optional.of(who), Map.of());
        }
    }

    private void changed(List<WorkedNeed> needs, String action, SignedIn who, AnswerWay way) {
        records.changed(needs, action, Optional.of(who), Map.of("way", way.code()));
    }

    private static List<UUID> ids(List<WorkedNeed> needs) {
        return needs.stream().map(WorkedNeed::id).toList();
    }
}
