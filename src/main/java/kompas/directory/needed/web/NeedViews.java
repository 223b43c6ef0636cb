package kompas.directory.needed.web;

import java.util.List;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.directory.needed.AnswerWay;
import kompas.directory.needed.NeedAnswer;
import kompas.directory.needed.NeedReply.Named;
import kompas.directory.needed.ReplyingToNeeds;
import kompas.directory.needed.ReplyingToNeeds.Told;
import kompas.directory.needed.WorkedNeed;
import kompas.needs.NeedKind;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** Makes the page of one need for everybody. */
@Component
class NeedViews {

    private final ReplyingToNeeds replying;
    private final NeedsDeskViews lists;

    NeedViews(ReplyingToNeeds replying, NeedsDeskViews lists) {
        this.replying = replying;
        this.lists = lists;
    }

    NeedView of(Page page, Optional<SignedIn> who, WorkedNeed need, NeedView.Typed typed) {
        Text t = page.t();
        String kind = need.need().kind();
        boolean keeper = who.filter(person -> replying.mayAnswer(person, need)).isPresent();
        List<Named> voices = who.map(person -> replying.voices(person, need)).orElse(List.of());
        List<Told> replies = keeper ? replying.told(who.orElseThrow(), need) : List.of();
        return new NeedView(
                need,
                NeedKind.said(kind, t),
                lists.place(need, page),
                need.answers().stream().filter(NeedViews::isPublic).toList(),
                who.isPresent() ? Optional.empty() : Optional.of(page.to("/sign-in?then=/needs/" + need.id())),
                voices.stream().map(voice -> choice(voice, typed, t)).toList(),
                keeper,
                replies,
                typed,
                NeedView.Typed.NOTHING);
    }

    /** A training that was announced; not what staff note, nor who was brought together with whom. */
    private static boolean isPublic(NeedAnswer answer) {
        return answer.announced() && (answer.way() == AnswerWay.ACTIVITY || answer.way() == AnswerWay.VOLUNTEERS);
    }

    private static Choice choice(Named voice, NeedView.Typed typed, Text t) {
        String code = voice.voice().code();
        String label = voice.name()
                .map(name -> name.in(t.language()).text())
                .orElseGet(() -> t.say(voice.voice().speaker().key()));
        return new Choice(code, label, code.equals(typed.as()));
    }
}
