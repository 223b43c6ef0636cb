package kompas.surveys;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.libraries.LibraryId;
import kompas.places.AreaId;
import kompas.shared.kernel.LocalizedText;

/**
 * A study of a region's organisations or citizens.
 *
 * @param library whose desk it lies on; empty for the network's own
 * @param questionnaire whose newest published version is asked
 * @param areas the regions and municipalities it is about
 * @param example invented for a demonstration
 */
public record Survey(
        SurveyId id,
        String slug,
        Optional<LibraryId> library,
        UUID questionnaire,
        Words words,
        SurveyStatus status,
        Period period,
        List<AreaId> areas,
        boolean example) {

    public Survey {
        areas = List.copyOf(areas);
    }

    /**
     * What those who are asked are told.
     *
     * @param purpose why it is done
     * @param privacy what happens to their answers
     * @param languages in which one can answer, as BCP-47 tags; the first is the one to begin with
     */
    public record Words(
            LocalizedText title,
            Optional<LocalizedText> purpose,
            Optional<LocalizedText> privacy,
            List<String> languages) {

        public Words {
            languages = List.copyOf(languages);
        }
    }

    /** From the first day to the last, both included. */
    public record Period(LocalDate opens, LocalDate closes) {}

    Survey with(SurveyStatus other) {
        return new Survey(id, slug, library, questionnaire, words, other, period, areas, example);
    }

    /** Behind the language. */
    public String path() {
        return "/surveys/" + slug;
    }
}
