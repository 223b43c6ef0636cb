package kompas.surveys.typing.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Page;
import kompas.surveys.Survey;
import kompas.surveys.collecting.FieldTeam;
import kompas.surveys.typing.NamesOfCopies;
import kompas.surveys.typing.PaperEntry;
import kompas.surveys.typing.TypedCopy;
import org.springframework.stereotype.Component;

/** Makes the screen a copy is typed into. */
@Component
class CopyViews {

    private final FieldTeam team;
    private final NamesOfCopies names;

    CopyViews(FieldTeam team, NamesOfCopies names) {
        this.team = team;
        this.names = names;
    }

    CopyView of(Page page, Survey survey, TypedCopy copy, CopyView.Shown shown) {
        return new CopyView(
                survey, copy, new LineWords(page.t()), name(copy.entry(), page.t()), people(survey, copy), shown);
    }

    /** Whose it is, or its code; "" for neither. */
    String name(PaperEntry entry, Text t) {
        NamesOfCopies.Named named = names.of(entry);
        String whose = named.whose().map(name -> name.in(t.language()).text()).orElse("");
        return Stream.of(whose, named.code()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private List<Choice> people(Survey survey, TypedCopy copy) {
        String chosen = copy.field(PaperEntry.COLLECTOR);
        return team.everybody(survey).stream()
                .map(person -> new Choice(
                        person.id().value().toString(),
                        person.name(),
                        person.id().value().toString().equals(chosen)))
                .toList();
    }
}
