package kompas.demo;

import kompas.surveys.collecting.ExampleCitizens;
import kompas.surveys.writing.ExampleQuestionnaire;
import org.springframework.stereotype.Component;

/** How citizens are asked in the demonstration: a survey that is open, and a questionnaire a library makes for its next one. */
@Component
class ExampleOfCitizens {

    private final ExampleCitizens survey;
    private final ExampleQuestionnaire questionnaire;

    ExampleOfCitizens(ExampleCitizens survey, ExampleQuestionnaire questionnaire) {
        this.survey = survey;
        this.questionnaire = questionnaire;
    }

    void load() {
        survey.load();
        questionnaire.load();
    }
}
