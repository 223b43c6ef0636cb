package kompas.directory.needed.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.directory.needed.NeedReply.Named;
import kompas.directory.needed.NeedReply.Voice;
import kompas.directory.needed.NeedState;
import kompas.directory.needed.ReplyingToNeeds;
import kompas.directory.needed.ReplyingToNeeds.Sent;
import kompas.directory.needed.WorkedNeed;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.NotFound;
import kompas.shared.kernel.Typed;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.shared.web.RateLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One need, for everybody; whoever is signed in can say that they can help. */
@PageController
class NeedPages {

    private static final String PATH = "/needs/{id:[0-9a-f]{8}-[0-9a-f-]{27}}";
    private static final Set<String> SAID =
            Set.of("done", "before", "accepted", "declined", "answered", "gone", "open");
    private static final int SHORTEST = 10;
    private static final int LONGEST = 2000;

    private final ReplyingToNeeds replying;
    private final NeedViews views;
    private final RateLimit sentForms;

    NeedPages(ReplyingToNeeds replying, NeedViews views, RateLimit sentForms) {
        this.replying = replying;
        this.views = views;
        this.sentForms = sentForms;
    }

    /**
     * The form as it was sent.
     *
     * @param as in whose name
     * @param reply id made when the form was shown
     */
    record ReplyForm(
            @Nullable String words,
            @Nullable String as,
            @Nullable String reply) {

        UUID key() {
            return Identifiers.find(reply).orElseGet(Identifiers::next);
        }
    }

    @GetMapping(PATH)
    ModelAndView show(
            Page page,
            Optional<SignedIn> who,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String said,
            HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        return form(views.of(page, who, replying.get(id), fresh())).addObject("said", SAID.contains(said) ? said : "");
    }

    private static NeedView.Typed fresh() {
        return new NeedView.Typed("", Voice.OWN.code(), Identifiers.next(), "");
    }

    private static ModelAndView form(NeedView view) {
        return new ModelAndView("needed/public").addObject("view", view);
    }

    @PostMapping(PATH + "/reply")
    Object reply(Page page, SignedIn who, @PathVariable UUID id, ReplyForm form, HttpServletRequest request) {
        sentForms.count(request);
        WorkedNeed need = replying.get(id);
        List<Named> voices = replying.voices(who, need);
        if (voices.isEmpty()) {
            throw new NotFound("Reply to " + id);
        }
        String words = Typed.text(form.words());
        String as = Typed.line(form.as());
        if (!Typed.within(words, SHORTEST, LONGEST)) {
            return wrong(page, who, need, new NeedView.Typed(words, as, form.key(), "needed.reply.words-wrong"));
        }
        Voice voice = voices.stream()
                .map(Named::voice)
                .filter(each -> each.code().equals(as))
                .findFirst()
                .orElse(Voice.OWN);
        Sent sent = replying.send(who, id, form.key(), voice, words);
        return sent == Sent.TOO_MANY
                ? wrong(page, who, need, new NeedView.Typed(words, as, form.key(), "needed.reply.too-many"))
                : back(page, id, sent == Sent.DONE ? "done" : "before");
    }

    private ModelAndView wrong(Page page, SignedIn who, WorkedNeed need, NeedView.Typed typed) {
        return wrong(views.of(page, Optional.of(who), need, typed));
    }

    private static ModelAndView wrong(NeedView view) {
        ModelAndView again = form(view).addObject("said", "");
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    /**
     * What the organisation writes back.
     *
     * @param act accepted or declined
     */
    record ThanksForm(@Nullable String act, @Nullable String thanks) {}

    /** Thanks, yes or no. */
    @PostMapping(PATH + "/replies/{reply}")
    Object answer(Page page, SignedIn who, @PathVariable UUID id, @PathVariable UUID reply, ThanksForm form) {
        String act = Typed.line(form.act());
        if (!act.equals("accepted") && !act.equals("declined")) {
            throw new NotFound("Act " + act);
        }
        String thanks = Typed.text(form.thanks());
        if (!Typed.within(thanks, 0, LONGEST)) {
            NeedView view = views.of(page, Optional.of(who), replying.get(id), fresh());
            return wrong(view.refusing(new NeedView.Typed(thanks, "", reply, "needed.reply.thanks-wrong")));
        }
        replying.answer(who, id, reply, act.equals("accepted"), thanks);
        return back(page, id, act);
    }

    /** Those who look after the organisation say how their need stands. */
    @PostMapping(PATH)
    String become(Page page, SignedIn who, @PathVariable UUID id, @RequestParam(defaultValue = "") String act) {
        NeedState state = Coded.find(NeedState.class, act)
                .filter(each -> each != NeedState.ANSWERING)
                .orElseThrow(() -> new NotFound("Act " + act));
        replying.become(who, id, state);
        return back(page, id, state.code());
    }

    private static String back(Page page, UUID id, String said) {
        return "redirect:" + page.to("/needs/" + id + "?said=" + said);
    }
}
