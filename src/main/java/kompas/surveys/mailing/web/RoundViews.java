package kompas.surveys.mailing.web;

import java.util.List;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.shared.web.Page;
import kompas.surveys.Survey;
import kompas.surveys.mailing.MailedOne;
import kompas.surveys.mailing.Mailing;
import kompas.surveys.mailing.Mailings;
import org.springframework.stereotype.Component;

/** Puts into words what came of a round of a letter. */
@Component
class RoundViews {

    private static final int PAGE = 100;

    private final Mailings mailings;
    private final MailViews words;

    RoundViews(Mailings mailings, MailViews words) {
        this.mailings = mailings;
        this.words = words;
    }

    RoundView round(Page page, SignedIn who, Survey survey, UUID id, int from) {
        Mailing mailing = mailings.get(who, survey, id);
        List<MailedOne> all = mailings.outcomes(who, survey, mailing, new Mailings.Span(from, PAGE));
        RoundLine line = words.rounds(page, survey, List.of(mailing)).getFirst();
        int end = from + all.size();
        return new RoundView(
                survey,
                line,
                words.name(mailing.said().stoppedBy()),
                all.stream()
                        .map(one -> new RoundView.Line(one, one.name().in(page.language()), said(page, one)))
                        .toList(),
                all.isEmpty()
                        ? ""
                        : MailViews.position(page, from, end, mailing.tally().all()),
                from == 0 ? "" : line.href() + "?from=" + Math.max(0, from - PAGE),
                end < mailing.tally().all() && !all.isEmpty() ? line.href() + "?from=" + end : "");
    }

    private static String said(Page page, MailedOne one) {
        return page.t().say(one.why().isEmpty() ? "mailing.outcome." + one.outcome() : "mailing.turn." + one.why());
    }
}
