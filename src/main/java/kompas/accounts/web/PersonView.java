package kompas.accounts.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.accounts.domain.Holder;
import kompas.audit.RecordedAct;
import kompas.shared.text.Text;

/**
 * Somebody, what they hold, and what was done to their account.
 *
 * @param closable whether the reader may close or open the account
 * @param problem message key of why something was not done; empty when all went well
 * @param names of those who did something
 * @param passkeys how many the person has; none for a reader who may not take them away
 */
public record PersonView(
        Holder person,
        List<GrantView> grants,
        boolean closable,
        String problem,
        List<RecordedAct> trail,
        Map<PersonId, String> names,
        int passkeys) {

    public LocalDate day(RecordedAct act) {
        return act.happenedAt().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    public String sentence(RecordedAct act, Text t) {
        String key = "accounts.trail." + act.action().replaceAll("^accounts\\.", "");
        return t.say(
                t.knows(key) ? key : "accounts.trail.other",
                "who",
                act.actor().map(this::name).filter(name -> !name.isEmpty()).orElse(t.say("accounts.trail.nobody")),
                "role",
                act.detail().containsKey("role")
                        ? t.say("accounts.role." + act.detail().get("role"))
                        : "");
    }

    private String name(UUID actor) {
        return names.getOrDefault(new PersonId(actor), "");
    }
}
