package kompas.events.fairs.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kompas.events.fairs.GuestForm;
import kompas.events.fairs.GuestKind;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.Typed;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;
import kompas.shared.web.Link;
import org.jspecify.annotations.Nullable;

/** A guest who is not in the Compass, as typed. */
public record NewGuestForm(
        @Nullable String kind,
        @Nullable String name,
        @Nullable String contact,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String language) {

    static final NewGuestForm EMPTY = new NewGuestForm("municipality", "", "", "", "", "");

    private Optional<GuestKind> chosen() {
        return Coded.find(GuestKind.class, Typed.line(kind)).filter(each -> each != GuestKind.ORGANISATION);
    }

    GuestForm guest(String standard) {
        String spoken = Typed.line(language);
        return new GuestForm(
                chosen().orElse(GuestKind.OTHER),
                Typed.line(name),
                Typed.line(contact),
                Typed.line(email),
                Typed.line(phone),
                spoken.isEmpty() ? standard : spoken);
    }

    boolean wrong(List<String> languages) {
        return name(true).wrong()
                || !Typed.within(Typed.line(contact), 0, 120)
                || badEmail()
                || !Typed.within(Typed.line(phone), 0, 40)
                || !Typed.line(language).isEmpty() && !languages.contains(Typed.line(language));
    }

    private Field name(boolean sent) {
        return Field.of("name", "").error(sent && !Typed.within(Typed.line(name), 1, 160) ? "!" : "");
    }

    private boolean badEmail() {
        return !Typed.line(email).isEmpty() && !Typed.isAddress(Typed.line(email));
    }

    public List<Choice> kinds(Text t) {
        return Stream.of(GuestKind.values())
                .filter(each -> each != GuestKind.ORGANISATION)
                .map(each -> new Choice(
                        each.code(),
                        t.say(each.key()),
                        chosen().filter(each::equals).isPresent()))
                .toList();
    }

    public List<Field> fields(Text t, boolean sent) {
        return List.of(
                Field.of("name", t.say("fairs.guest.name"))
                        .value(Typed.line(name))
                        .error(name(sent).wrong() ? t.say("fairs.guest.name-none") : ""),
                Field.of("contact", t.say("fairs.guest.contact"))
                        .value(Typed.line(contact))
                        .error(Typed.line(contact).length() > 120 ? t.say("fairs.error.long", "most", 120) : "")
                        .optionally(),
                Field.of("email", t.say("fairs.guest.email"))
                        .value(Typed.line(email))
                        .hint(t.say("fairs.guest.email-hint"))
                        .error(badEmail() ? t.say("fairs.guest.email-wrong") : "")
                        .optionally(),
                Field.of("phone", t.say("fairs.guest.phone"))
                        .value(Typed.line(phone))
                        .error(Typed.line(phone).length() > 40 ? t.say("fairs.error.long", "most", 40) : "")
                        .optionally());
    }

    public List<Link> errors(Text t, boolean sent) {
        return fields(t, sent).stream()
                .filter(Field::wrong)
                .map(field -> Link.to(field.error(), "#" + field.name()))
                .toList();
    }

    public boolean speaks(String tag) {
        return tag.equals(language);
    }
}
