package kompas.surveys.typing.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        String name =
                names(List.of(copy.entry()), page.t()).getOrDefault(copy.entry().id(), "");
        return new CopyView(survey, copy, new LineWords(page.t()), name, people(survey, copy), shown);
    }

    /** By the id of each copy whose it is, or its code; "" for neither. */
    Map<UUID, String> names(Collection<PaperEntry> entries, Text t) {
        Map<UUID, String> said = new HashMap<>();
        names.of(entries).forEach((id, named) -> said.put(id, name(named, t)));
        return said;
    }

    private static String name(NamesOfCopies.Named named, Text t) {
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
