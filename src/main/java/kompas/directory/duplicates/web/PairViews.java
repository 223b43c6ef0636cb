package kompas.directory.duplicates.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.directory.duplicates.BetterValue;
import kompas.directory.duplicates.BetterValue.Proposal;
import kompas.directory.duplicates.ComparedOrganisation;
import kompas.directory.duplicates.MergeFields;
import kompas.directory.duplicates.ReasonWords;
import kompas.directory.duplicates.SideBySide;
import kompas.directory.duplicates.Sureness;
import kompas.directory.duplicates.Which;
import kompas.directory.duplicates.web.PairView.Card;
import kompas.directory.duplicates.web.PairView.Line;
import kompas.directory.duplicates.web.PairView.Option;
import kompas.directory.duplicates.web.PairView.Said;
import kompas.directory.editing.FactWords;
import kompas.shared.kernel.LocalizedText.Shown;
import kompas.shared.text.Text;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** Makes the page of two side by side. */
@Component
class PairViews {

    private final FactWords words;
    private final FactLines lines;
    private final PlaceLine where;

    PairViews(FactWords words, FactLines lines, PlaceLine where) {
        this.words = words;
        this.lines = lines;
        this.where = where;
    }

    /**
     * What the page is made for, beside the two.
     *
     * @param chosen what somebody chose before, by field; empty at first
     * @param problem a message, or empty
     */
    record Occasion(Asked asked, PairChoices chosen, String problem, String next, Optional<Undo> undo) {}

    PairView of(SideBySide two, Occasion occasion, Page page) {
        Text t = page.t();
        Proposal staying = BetterValue.staying(two.one(), two.other());
        Which stays = occasion.chosen().stays().orElse(staying.which());
        Map<String, List<Line>> fields = fields(two, stays, occasion.chosen(), t);
        return new PairView(
                DuplicatesViews.path(two.pair()),
                occasion.asked().at(two.mark()),
                card(1, two.one(), page),
                card(2, two.other(), page),
                Sureness.of(two.score()),
                ReasonWords.of(two.reasons(), t),
                two.decides(),
                two.different().map(said -> said(said, t)),
                two.proposal().map(said -> said(said, t)),
                stays,
                stays == staying.which() ? t.say("duplicates.stays." + staying.why()) : "",
                fields.getOrDefault("differ", List.of()),
                fields.getOrDefault("only", List.of()),
                fields.getOrDefault("same", List.of()),
                occasion.problem(),
                occasion.next(),
                occasion.undo());
    }

    private Map<String, List<Line>> fields(SideBySide two, Which stays, PairChoices chosen, Text t) {
        BetterValue better = new BetterValue(two.one(), two.other(), stays);
        Map<String, List<Line>> fields = new HashMap<>();
        for (String field : MergeFields.ALL) {
            better.of(field).ifPresent(proposal -> {
                boolean differ =
                        !proposal.why().equals("same") && !proposal.why().equals("only");
                fields.computeIfAbsent(differ ? "differ" : proposal.why(), unused -> new ArrayList<>())
                        .add(line(two, field, proposal, chosen, t));
            });
        }
        return fields;
    }

    private static Said said(SideBySide.Said said, Text t) {
        LocalDate day = said.at().atZoneSameInstant(ZoneOffset.UTC).toLocalDate();
        return new Said(said.name().isEmpty() ? t.say("duplicates.somebody") : said.name(), t.date(day), said.note());
    }

    private Card card(int number, ComparedOrganisation organisation, Page page) {
        Text t = page.t();
        Shown name = organisation.name().in(t.language());
        return new Card(
                number,
                new FactLine("", name.text(), name.language(), FactLines.latin(name.text(), t)),
                where.of(id(organisation, "settlement_id"), area(organisation), t.language()),
                organisation.listed() ? organisation.path() : "",
                organisation.changed().toString(),
                ties(organisation, t));
    }

    private static Optional<UUID> area(ComparedOrganisation organisation) {
        return id(organisation, "municipality_id").or(() -> id(organisation, "region_id"));
    }

    private static Optional<UUID> id(ComparedOrganisation organisation, String column) {
        String text = organisation.facts().path(column).asString("");
        return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
    }

    /** What of the one that goes leads to the one that stays. */
    private static List<String> ties(ComparedOrganisation organisation, Text t) {
        ComparedOrganisation.Ties ties = organisation.ties();
        return Stream.of(
                        Map.entry("people", ties.people()),
                        Map.entry("parts", ties.parts()),
                        Map.entry("members", ties.members()),
                        Map.entry("records", ties.records()),
                        Map.entry("addresses", ties.addresses()))
                .filter(tie -> tie.getValue() > 0)
                .map(tie -> t.say("duplicates.tie." + tie.getKey(), "count", tie.getValue()))
                .toList();
    }

    private Line line(SideBySide two, String field, Proposal proposal, PairChoices chosen, Text t) {
        Which which = chosen.of(field).orElse(proposal.which());
        List<Option> options = new ArrayList<>();
        for (Which side : List.of(Which.ONE, Which.OTHER)) {
            ComparedOrganisation organisation = two.get(side);
            List<FactLine> said = lines.of(field, organisation.value(field), t);
            options.add(new Option(
                    side.code(),
                    side == Which.ONE ? 1 : 2,
                    said,
                    said.isEmpty() ? "" : origin(two, organisation, field, t),
                    why(side, proposal, t),
                    side == which));
        }
        if (proposal.which() == Which.BOTH) {
            options.add(
                    new Option(Which.BOTH.code(), 0, List.of(), "", why(Which.BOTH, proposal, t), which == Which.BOTH));
        }
        return new Line("field." + field, words.title(title(field), t), options);
    }

    private static String title(String field) {
        return field.equals("service_area_ids") ? "service_areas" : field;
    }

    private static String why(Which side, Proposal proposal, Text t) {
        return side == proposal.which() ? t.say("duplicates.why." + proposal.why()) : "";
    }

    private static String origin(SideBySide two, ComparedOrganisation organisation, String field, Text t) {
        String source = organisation
                .source(field)
                .map(two.sources()::get)
                .map(name -> name.in(t.language()).text())
                .orElse("");
        String date = organisation.dated(field).map(t::date).orElse("");
        return source + (source.isEmpty() || date.isEmpty() ? "" : ", ") + date;
    }
}
