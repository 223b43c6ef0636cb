package kompas.accounts.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kompas.accounts.SignedIn;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;
import kompas.shared.web.Page;

/** One's own account on the screen. */
public record AccountView(
        SignedIn who,
        String typedName,
        boolean wrong,
        boolean saved,
        List<OpenSession> sessions,
        PasskeysView passkeys,
        IdentitiesView identities) {

    public Field name(Text t) {
        return Field.of("name", t.say("accounts.name"))
                .value(typedName)
                .autocomplete("name")
                .error(wrong ? t.say("accounts.name-wrong") : "");
    }

    public Field language(Text t) {
        return Field.of("language", t.say("accounts.language")).hint(t.say("accounts.language-hint"));
    }

    public List<Choice> languages(Page page) {
        return page.languages().stream()
                .map(tag -> new Choice(tag, page.t().nameOf(tag), tag.equals(who.language())))
                .toList();
    }

    /** What a browser is called, in words. */
    public String device(Text t, OpenSession session) {
        Device device = session.device();
        if (device.browser().isEmpty() || device.system().isEmpty()) {
            return t.say("accounts.session.unknown");
        }
        return t.say("accounts.session.device", "browser", device.browser(), "system", device.system());
    }

    public LocalDate day(OpenSession session) {
        return session.lastUsed().atZone(ZoneId.systemDefault()).toLocalDate();
    }
}
