package kompas.events.signup.web;

import java.util.List;
import java.util.stream.Stream;
import kompas.accounts.SignedIn;
import kompas.events.signup.SignUpLetters.Message;
import kompas.events.signup.StaffedDates;
import kompas.events.signup.StaffedDates.Chosen;
import kompas.events.signup.WritingToPeople;
import kompas.shared.kernel.SecretLink;
import kompas.shared.kernel.Typed;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Staff write to everybody on the list of a date, or to those who came. */
@PageController
class MessagePages {

    private static final String PATH = "/activities/{slug}/sign-ups/message";
    private static final int LONGEST_SUBJECT = 120;
    private static final int LONGEST_TEXT = 4000;

    private final StaffedDates dates;
    private final WritingToPeople writing;

    MessagePages(StaffedDates dates, WritingToPeople writing) {
        this.dates = dates;
        this.writing = writing;
    }

    /** The form as it was sent. */
    record MessageForm(
            @Nullable String date,
            @Nullable String to,
            @Nullable String subject,
            @Nullable String text,
            @Nullable String form) {

        boolean onlyWhoCame() {
            return "came".equals(to);
        }

        String once() {
            return form != null && new SecretLink(form).wellFormed()
                    ? form
                    : SecretLink.make().text();
        }
    }

    @GetMapping(PATH)
    ModelAndView ask(Page page, @PathVariable String slug, @RequestParam(defaultValue = "") String date, SignedIn who) {
        Chosen chosen = dates.choose(slug, StaffedDates.date(date), who);
        return view(page, chosen, new MessageForm(date, null, null, null, null), false);
    }

    @PostMapping(PATH)
    Object send(Page page, @PathVariable String slug, MessageForm form, SignedIn who) {
        Chosen chosen = dates.choose(slug, StaffedDates.date(form.date()), who);
        if (!sound(form)) {
            ModelAndView again = view(page, chosen, form, true);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        int reached = writing.write(
                chosen,
                form.onlyWhoCame(),
                new Message(Typed.line(form.subject()), Typed.text(form.text()), who.name(), form.once()));
        return "redirect:" + SignUpListPages.list(page, chosen, reached == 0 ? "written_nobody" : "written");
    }

    private static boolean sound(MessageForm form) {
        return Typed.within(Typed.line(form.subject()), 2, LONGEST_SUBJECT)
                && Typed.within(Typed.text(form.text()), 2, LONGEST_TEXT);
    }

    private ModelAndView view(Page page, Chosen chosen, MessageForm form, boolean checked) {
        String subject = Typed.line(form.subject());
        String text = Typed.text(form.text());
        Field subjectField = Field.of("subject", page.t().say("signup.message.subject"))
                .value(subject)
                .error(
                        checked && !Typed.within(subject, 2, LONGEST_SUBJECT)
                                ? page.t().say("signup.message.subject-wrong")
                                : "");
        Field textField = Field.of("text", page.t().say("signup.message.text"))
                .value(text)
                .error(
                        checked && !Typed.within(text, 2, LONGEST_TEXT)
                                ? page.t().say("signup.message.text-wrong")
                                : "");
        return new ModelAndView(
                "events/signup/message",
                "view",
                new MessageView(
                        chosen,
                        readers(page, chosen, form),
                        subjectField,
                        textField,
                        form.once(),
                        errors(subjectField, textField)));
    }

    private List<Choice> readers(Page page, Chosen chosen, MessageForm form) {
        return Stream.of("all", "came")
                .map(to -> new Choice(
                        to,
                        page.t().say("signup.message.to." + to, "count", writing.reached(chosen, to.equals("came"))),
                        to.equals("came") == form.onlyWhoCame()))
                .toList();
    }

    private static List<Link> errors(Field... fields) {
        return Stream.of(fields)
                .filter(Field::wrong)
                .map(field -> Link.to(field.label() + ": " + field.error(), "#" + field.name()))
                .toList();
    }
}
