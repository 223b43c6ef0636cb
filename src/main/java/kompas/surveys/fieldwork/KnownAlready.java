package kompas.surveys.fieldwork;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kompas.accounts.SignedIn;
import kompas.directory.stating.BeginningOrganisations;
import kompas.directory.stating.BeginningOrganisations.Newcomer;
import kompas.shared.text.Text;
import kompas.surveys.Survey;
import kompas.surveys.SurveysAct;
import kompas.surveys.SurveysPermissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether one that somebody came across is known: it stands in the directory, or a colleague has found it before. */
@Service
public class KnownAlready {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST_FOUND = 500;
    private static final int MOST = 5;

    private final RespondentRows respondents;
    private final Sight.Sights sights;
    private final BeginningOrganisations beginning;
    private final SurveysPermissions permissions;

    KnownAlready(
            RespondentRows respondents,
            Sight.Sights sights,
            BeginningOrganisations beginning,
            SurveysPermissions permissions) {
        this.respondents = respondents;
        this.sights = sights;
        this.beginning = beginning;
        this.permissions = permissions;
    }

    /**
     * Those it may be, the likeliest first.
     *
     * @param found that the same survey asks already under a name of its own
     */
    public record Alike(List<BeginningOrganisations.Alike> organisations, List<Respondent> found) {

        public boolean none() {
            return organisations.isEmpty() && found.isEmpty();
        }
    }

    /** Whoever only collects is not told by numbers and mailboxes they may not see. */
    @Transactional
    public Alike of(SignedIn who, Survey survey, Found one, Text t) {
        permissions.require(who, SurveysAct.COLLECT, survey);
        Newcomer newcomer = new Newcomer(
                one.name(),
                one.language(),
                one.reach().place(),
                one.area(),
                one.reach().phone(),
                one.reach().email(),
                one.reach().number());
        return new Alike(
                beginning.alike(newcomer, permissions.may(who, SurveysAct.PLAN, survey), t),
                respondents.found(survey.id(), sights.of(who), MOST_FOUND).stream()
                        .filter(other -> !other.id().equals(one.id()) && isAlike(one, other))
                        .limit(MOST)
                        .toList());
    }

    /** The same number or telephone, or half of the words of both names in common. */
    private static boolean isAlike(Found one, Respondent other) {
        Set<String> words = words(one.name());
        Set<String> all = words(other.name().text().in(one.language()).text());
        Set<String> both = new HashSet<>(words);
        both.retainAll(all);
        all.addAll(words);
        String number = one.reach().number();
        String phone = one.reach().phone();
        return !number.isEmpty() && number.equals(other.reach().number())
                || !phone.isEmpty() && other.reach().phones().contains(phone)
                || !all.isEmpty() && 2 * both.size() >= all.size();
    }

    private static Set<String> words(String name) {
        return BETWEEN.splitAsStream(name.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
