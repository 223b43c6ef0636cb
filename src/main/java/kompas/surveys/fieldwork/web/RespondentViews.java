package kompas.surveys.fieldwork.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.accounts.Accounts;
import kompas.accounts.PersonId;
import kompas.network.NetworkSettings;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Level;
import kompas.places.Places;
import kompas.shared.kernel.TimeZones;
import kompas.shared.web.Choice;
import kompas.shared.web.Page;
import kompas.surveys.Survey;
import kompas.surveys.fieldwork.Respondent;
import org.springframework.stereotype.Component;

/** Puts those that are asked into words: places and people by their names, moments by a clock there. */
@Component
class RespondentViews {

    private final Accounts accounts;
    private final Places places;
    private final NetworkSettings network;

    RespondentViews(Accounts accounts, Places places, NetworkSettings network) {
        this.accounts = accounts;
        this.places = places;
        this.network = network;
    }

    List<RespondentLine> lines(Page page, List<Respondent> all, Instant now) {
        Map<PersonId, String> names = accounts.names(
                all.stream().flatMap(one -> one.plan().assigned().stream()).collect(Collectors.toSet()));
        return all.stream()
                .map(one -> new RespondentLine(
                        one,
                        one.name().text().in(page.language()),
                        where(one, page.language()),
                        one.plan()
                                .assigned()
                                .map(person -> names.getOrDefault(person, "–"))
                                .orElse(""),
                        one.plan().next().map(next -> moment(page, next)).orElse(""),
                        one.last().map(last -> moment(page, last.at())).orElse(""),
                        one.late(now)))
                .toList();
    }

    RespondentLine line(Page page, Respondent one, Instant now) {
        return lines(page, List.of(one), now).getFirst();
    }

    String moment(Page page, Instant moment) {
        return page.t().moment(moment.atZone(zone()));
    }

    /** The clock of the network's first country. */
    ZoneId zone() {
        return TimeZones.of(network.current().countries().getFirst());
    }

    /** What was typed into a field for a day and a time, as one there means it. */
    Optional<Instant> read(String typed) {
        try {
            return Optional.of(LocalDateTime.parse(typed).atZone(zone()).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    String area(Optional<AreaId> area, String language) {
        return area.flatMap(places::findArea)
                .map(found -> found.label(language))
                .orElse("–");
    }

    /** Areas to choose from, by their names. */
    List<Choice> areas(Collection<AreaId> areas, String chosen, String language) {
        return areas.stream()
                .flatMap(id -> places.findArea(id).stream())
                .map(area -> new Choice(id(area), area.label(language), id(area).equals(chosen)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    /** The municipalities a survey is about; every one there is where it says nothing. */
    List<AreaId> municipalities(Survey survey) {
        Stream<Area> areas = survey.areas().isEmpty()
                ? places.countries().stream()
                        .flatMap(country -> places.areas(country.code(), Level.MUNICIPALITY).stream())
                : survey.areas().stream().flatMap(area -> places.municipalities(area).stream());
        return areas.map(Area::id).distinct().toList();
    }

    private static String id(Area area) {
        return area.id().value().toString();
    }

    private String where(Respondent one, String language) {
        String area = one.reach().area().isEmpty() ? "" : area(one.reach().area(), language);
        return Stream.of(one.reach().place(), area)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
