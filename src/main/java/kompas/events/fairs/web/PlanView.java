package kompas.events.fairs.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.events.fairs.DrawingPlans.Plan;
import kompas.events.fairs.Fair;
import kompas.events.fairs.Fairs;
import kompas.events.fairs.Floor;
import kompas.events.fairs.Guest;
import kompas.events.fairs.Neighbours;
import kompas.events.fairs.Stand;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;

/**
 * The floor plan for whoever draws it.
 *
 * @param drawing empty until there is a hall
 * @param chosen the stand a form is about, empty for none
 * @param said a sentence about what was just done or refused; {@code refused} which of them
 */
public record PlanView(
        Head head, Plan plan, Optional<PlanDrawing> drawing, Optional<UUID> chosen, String said, boolean refused) {

    public Fair fair() {
        return plan.fair().fair();
    }

    public int version() {
        return fair().planVersion();
    }

    public List<List<Guest>> doubled() {
        return Fairs.doubled(
                Stream.concat(plan.placed().stream(), plan.left().stream()).toList());
    }

    public List<Choice> floors(Text t) {
        return Stream.of(Floor.values())
                .map(floor -> new Choice(floor.code(), t.say(floor.key()), floor == Floor.ENTRANCE))
                .toList();
    }

    public List<Choice> neighbours(Text t) {
        return Stream.of(Neighbours.values())
                .map(each -> new Choice(
                        each.code(), t.say(each.key()), each == fair().rules().neighbours()))
                .toList();
    }

    /** Everybody with a stand, the one the form is about chosen. */
    public List<Choice> stands(Text t) {
        return Stream.concat(plan.placed().stream(), plan.left().stream())
                .map(guest -> new Choice(guest.id().toString(), label(guest, t), isChosen(guest))
                        .in(guest.shown(t.language()).language()))
                .toList();
    }

    public Field metres(String name, String value, Text t) {
        return Field.of(name, t.say("fairs.plan." + name)).value(value);
    }

    /** Where the chosen stand stands, in metres from the left; empty for none. */
    public String left() {
        return stand().map(stand -> PlanDrawing.metres(stand.column())).orElse("");
    }

    public String top() {
        return stand().map(stand -> PlanDrawing.metres(stand.row())).orElse("");
    }

    public boolean turned() {
        return stand().filter(Stand::turned).isPresent();
    }

    /** What should be mended, by guest. */
    public List<Map.Entry<Guest, String>> wrongs() {
        return plan.placed().stream()
                .filter(guest -> plan.wrong().containsKey(guest.id()))
                .map(guest -> Map.entry(guest, plan.wrong().getOrDefault(guest.id(), "")))
                .toList();
    }

    public String reason(Guest guest, Text t) {
        return t.say("fairs.left." + plan.why().getOrDefault(guest.id(), "waiting"));
    }

    private Optional<Stand> stand() {
        return plan.placed().stream().filter(this::isChosen).findFirst().flatMap(Guest::stand);
    }

    private boolean isChosen(Guest guest) {
        return chosen.filter(guest.id()::equals).isPresent();
    }

    private static String label(Guest guest, Text t) {
        String name = guest.shown(t.language()).text();
        return guest.stand().map(stand -> stand.number() + " · " + name).orElse(name);
    }
}
