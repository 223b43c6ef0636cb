package kompas.demo;

import kompas.events.fairs.ExampleFair;
import kompas.surveys.collecting.ExampleSurvey;
import org.springframework.stereotype.Component;

/** What Razgrad is busy with in the demonstration: a fair that comes, and a survey that is under way. */
@Component
class ExampleRazgrad {

    private final ExampleFair fair;
    private final ExampleSurvey survey;

    ExampleRazgrad(ExampleFair fair, ExampleSurvey survey) {
        this.fair = fair;
        this.survey = survey;
    }

    void load() {
        fair.load();
        survey.load();
    }
}
