package kompas.accounts.web;

import java.util.List;
import java.util.Map;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;
import kompas.shared.web.Link;
import kompas.shared.web.Page;

/** The page to invite somebody on. */
public record InviteView(InvitationForm form, List<Choice> grants, Map<String, String> errors) {

    public Field name(Text t) {
        return field(t, "name", "accounts.invite.name").value(form.typed(form.name()));
    }

    public Field email(Text t) {
        return field(t, "email", "accounts.invite.email").value(form.typed(form.email()));
    }

    public Field language(Text t) {
        return field(t, "language", "accounts.invite.language");
    }

    public Field grant(Text t) {
        return field(t, "grant", "accounts.invite.grant");
    }

    public List<Choice> languages(Page page) {
        return page.languages().stream()
                .map(tag -> new Choice(tag, page.t().nameOf(tag), tag.equals(form.typed(form.language()))))
                .toList();
    }

    public List<Link> problems(Text t) {
        return errors.entrySet().stream()
                .map(error -> Link.to(t.say(error.getValue()), "#" + error.getKey()))
                .toList();
    }

    private Field field(Text t, String name, String key) {
        String error = errors.get(name);
        return Field.of(name, t.say(key)).error(error == null ? "" : t.say(error));
    }
}
