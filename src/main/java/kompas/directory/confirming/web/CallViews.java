package kompas.directory.confirming.web;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.accounts.Accounts;
import kompas.accounts.PersonId;
import kompas.directory.confirming.Call;
import kompas.directory.confirming.CallLine;
import kompas.places.Places;
import kompas.shared.text.Text;
import org.springframework.stereotype.Component;

/** Says whom to phone and what came of earlier calls. */
@Component
class CallViews {

    private static final CallForm NONE = new CallForm("", "", "");

    private final Places places;
    private final Accounts accounts;

    CallViews(Places places, Accounts accounts) {
        this.places = places;
        this.accounts = accounts;
    }

    List<CallView> list(List<CallLine> lines, Text t) {
        Set<PersonId> people = new HashSet<>();
        lines.forEach(line -> line.last().flatMap(Call::by).ifPresent(people::add));
        Map<PersonId, String> names = names(people);
        return lines.stream().map(line -> view(line, List.of(), NONE, names, t)).toList();
    }

    CallView one(CallLine line, List<Call> before, CallForm form, Text t) {
        Map<PersonId, String> names =
                names(before.stream().flatMap(call -> call.by().stream()).collect(Collectors.toSet()));
        return view(line, before.stream().map(call -> words(call, names, t)).toList(), form, names, t);
    }

    private CallView view(CallLine line, List<String> before, CallForm form, Map<PersonId, String> names, Text t) {
        var name = line.name().in(t.language());
        return new CallView(
                line.id().toString(),
                "/organisations/" + line.slug(),
                name.text(),
                name.language(),
                t.say("confirming.why." + line.why().name().toLowerCase(Locale.ROOT)),
                line.area()
                        .flatMap(places::findArea)
                        .map(area -> area.label(t.language()))
                        .orElse(""),
                line.confirmedOn()
                        .map(day -> t.say("confirming.calls.confirmed", "date", t.date(day)))
                        .orElseGet(() -> t.say("confirming.calls.never")),
                line.phones(),
                line.last().map(call -> words(call, names, t)).orElse(""),
                before,
                form);
    }

    private static String words(Call call, Map<PersonId, String> names, Text t) {
        return Stream.of(
                        t.date(call.on()),
                        t.say(call.outcome().key()),
                        call.note(),
                        call.by().map(person -> names.getOrDefault(person, "")).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private Map<PersonId, String> names(Set<PersonId> people) {
        return people.isEmpty() ? Map.of() : accounts.names(people);
    }
}
