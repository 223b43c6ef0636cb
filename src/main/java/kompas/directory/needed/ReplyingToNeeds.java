package kompas.directory.needed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.accounts.PersonId;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.directory.DirectoryAct;
import kompas.directory.DirectoryPermissions;
import kompas.directory.needed.CourseRows.By;
import kompas.directory.needed.NeedReply.Named;
import kompas.directory.needed.NeedReply.State;
import kompas.directory.needed.NeedReply.Voice;
import kompas.shared.kernel.NotFound;
import kompas.shared.kernel.NotPermitted;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever is signed in says that they can help; whoever looks after the organisation thanks them. */
@Service
public class ReplyingToNeeds {

    /** So many a day from one person: enough for everybody who means it. */
    static final int MOST_A_DAY = 10;

    private final NeedRecords records;
    private final NeedReplies replies;
    private final Voices voices;
    private final DirectoryPermissions permissions;
    private final ReplyPost post;

    ReplyingToNeeds(
            NeedRecords records, NeedReplies replies, Voices voices, DirectoryPermissions permissions, ReplyPost post) {
        this.records = records;
        this.replies = replies;
        this.voices = voices;
        this.permissions = permissions;
        this.post = post;
    }

    /** What became of a reply when it was sent. */
    public enum Sent {
        DONE,
        /** The same, or another about the same need that waits for an answer. */
        BEFORE,
        TOO_MANY
    }

    /**
     * A reply, and whose it is.
     *
     * @param name of whoever sent it; empty when the account is gone
     * @param email theirs, once it was accepted
     */
    public record Told(NeedReply reply, Named voice, Optional<String> name, Optional<String> email) {}

    /** A need of a public organisation, for everybody. */
    @Transactional(readOnly = true)
    public WorkedNeed get(UUID id) {
        return records.worked().read(List.of(id), WorkedRows.EVERYBODY).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Need " + id));
    }

    /** In whose names this person may answer: anybody but those who state the need themselves. */
    @Transactional(readOnly = true)
    public List<Named> voices(SignedIn who, WorkedNeed need) {
        return need.wanted() && !isTheirs(who, need) ? voices.of(who) : List.of();
    }

    /**
     * @throws NotPermitted when this person does not speak for whom they say, or nobody waits for help any more
     * @throws NotFound when there is no such need
     */
    @Transactional
    public Sent send(SignedIn who, UUID need, UUID id, Voice voice, String words) {
        WorkedNeed needed = get(need);
        Named named = voices(who, needed).stream()
                .filter(each -> each.voice().equals(voice))
                .findFirst()
                .orElseThrow(() -> new NotPermitted("Speaking for " + voice.code()));
        if (replies.ofADay(who.id()) >= MOST_A_DAY) {
            return Sent.TOO_MANY;
        }
        NeedReply reply = new NeedReply(
                id, need, needed.who().id(), who.id(), voice, words, State.WAITING, "", Instant.now(records.clock()));
        if (!replies.add(reply)) {
            return Sent.BEFORE;
        }
        post.arrived(needed, reply, named, who);
        records.changed(List.of(needed), "directory.need-reply", Optional.of(who), Map.of());
        return Sent.DONE;
    }

    public boolean mayAnswer(SignedIn who, WorkedNeed need) {
        return permissions.may(who, DirectoryAct.EDIT, need.who().id());
    }

    /** What came in, for those who look after the organisation, the latest first. */
    @Transactional(readOnly = true)
    public List<Told> told(SignedIn who, WorkedNeed need) {
        permissions.require(who, DirectoryAct.EDIT, need.who().id());
        List<NeedReply> came = replies.of(need.id());
        Map<PersonId, String> names =
                post.names(came.stream().map(NeedReply::by).distinct().toList());
        Map<Voice, Named> said =
                came.stream().map(NeedReply::voice).distinct().collect(Collectors.toMap(voice -> voice, voices::named));
        return came.stream()
                .map(reply -> new Told(
                        reply,
                        said.getOrDefault(reply.voice(), Voices.ONESELF),
                        Optional.ofNullable(names.get(reply.by())),
                        reply.state() == State.ACCEPTED ? post.email(reply.by()) : Optional.empty()))
                .toList();
    }

    /** Accepts or declines, with thanks; a second time does nothing. */
    @Transactional
    public void answer(SignedIn who, UUID need, UUID id, boolean accepted, String thanks) {
        WorkedNeed needed = get(need);
        permissions.require(who, DirectoryAct.EDIT, needed.who().id());
        NeedReply reply = replies.lock(need, id).orElseThrow(() -> new NotFound("Reply " + id));
        if (reply.state() != State.WAITING) {
            return;
        }
        replies.answer(id, accepted ? State.ACCEPTED : State.DECLINED, thanks);
        Named voice = voices.named(reply.voice());
        if (accepted) {
            UUID subject = reply.voice().id().orElse(reply.id());
            By by = new By(AnswerWay.ORGANISATION, Optional.of(subject), voice.name(), voice.path(), "");
            records.courses().answer(List.of(need), by, records.today());
        }
        post.answered(needed, reply, accepted, thanks, who);
        String action = accepted ? "directory.need-reply-accepted" : "directory.need-reply-declined";
        records.changed(List.of(needed), action, Optional.of(who), Map.of());
    }

    /** Whoever looks after the organisation says itself how its need stands. */
    @Transactional
    public void become(SignedIn who, UUID need, NeedState state) {
        WorkedNeed needed = get(need);
        permissions.require(who, DirectoryAct.EDIT, needed.who().id());
        records.become(List.of(needed), state, who);
    }

    private static boolean isTheirs(SignedIn who, WorkedNeed need) {
        return who.in(Scope.Kind.ORGANISATION, Role.ORGANISATION_CONTACT)
                .contains(need.who().id().value());
    }
}
