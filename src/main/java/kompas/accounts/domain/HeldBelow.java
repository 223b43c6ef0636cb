package kompas.accounts.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import kompas.accounts.Erased;
import kompas.accounts.PersonalDataHolder;
import kompas.accounts.SignedIn;
import kompas.audit.AuditLog;
import kompas.audit.RecordedAct;
import kompas.mail.MailBox;
import org.springframework.stereotype.Component;

/** What the modules below accounts hold, which know no people themselves: mails and the log of acts. */
@Component
class HeldBelow implements PersonalDataHolder {

    private static final String DID = "accounts.did.";

    private final MailBox box;
    private final AuditLog audit;

    HeldBelow(MailBox box, AuditLog audit) {
        this.box = box;
        this.audit = audit;
    }

    @Override
    public List<Held> heldAbout(SignedIn who) {
        return Stream.concat(mails(who.email()), acts(who.id().value())).toList();
    }

    private Stream<Held> mails(String email) {
        return Stream.of(
                new Held(
                        "accounts.data.mails",
                        "accounts.data.mails-why",
                        List.of("when", "subject", "email"),
                        box.everyTo(email).stream().map(HeldBelow::mail).toList()),
                new Held(
                                "accounts.data.wishes",
                                "accounts.data.wishes-why",
                                List.of("what", "used"),
                                box.wishes(email).stream().map(HeldBelow::wish).toList())
                        .saying("what", "")
                        .saying("used", "accounts.data.wanted."));
    }

    private Stream<Held> acts(UUID id) {
        return Stream.of(
                new Held(
                                "accounts.data.done",
                                "accounts.data.done-why",
                                List.of("when", "what", "about"),
                                all(before -> audit.by(id, before)))
                        .saying("what", DID),
                new Held(
                                "accounts.data.done-to",
                                "accounts.data.done-to-why",
                                List.of("when", "what", "details"),
                                all(before -> audit.of("person", id, before)))
                        .saying("what", DID)
                        .saying("details", "accounts.role."));
    }

    /** The acts stay, for the acts of others would be a riddle without them. */
    @Override
    public void erase(Erased who) {
        who.account().ifPresent(id -> audit.forget(id.value()));
        who.email().ifPresent(email -> {
            audit.forgetMentioning(email);
            box.forget(email);
            box.forgetWishes(email);
        });
    }

    @Override
    public Set<String> staying() {
        return Set.of("accounts.data.done", "accounts.data.done-to");
    }

    private static Map<String, String> wish(MailBox.Wish wish) {
        return Map.of("what", wish.kind(), "used", wish.wanted() ? "yes" : "no");
    }

    private static Map<String, String> mail(MailBox.Summary mail) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("when", mail.postedAt().toString());
        row.put("subject", mail.subject());
        row.put("email", mail.email());
        return row;
    }

    private static List<Map<String, String>> all(Function<Optional<UUID>, List<RecordedAct>> reading) {
        List<Map<String, String>> rows = new ArrayList<>();
        List<RecordedAct> read = reading.apply(Optional.empty());
        while (!read.isEmpty()) {
            read.stream().map(HeldBelow::act).forEach(rows::add);
            read = reading.apply(Optional.of(read.getLast().id()));
        }
        return rows;
    }

    private static Map<String, String> act(RecordedAct act) {
        Map<String, String> details = new TreeMap<>(act.detail());
        details.putAll(act.personal());
        String scope = details.remove("scope");
        details.computeIfPresent("in", (key, id) -> id.isEmpty() ? null : scope + " " + id);
        Map<String, String> row = new LinkedHashMap<>();
        row.put("when", act.happenedAt().toString());
        row.put("what", act.action());
        row.put("about", act.subjectKind() + " " + act.subject());
        row.put("details", String.join(", ", details.values()));
        return row;
    }
}
