package kompas.demo;

import kompas.events.fairs.ExampleFair;
import kompas.surveys.collecting.ExampleSurvey;
import kompas.surveys.fieldwork.ExampleFieldwork;
import kompas.surveys.proposing.ExampleProposals;
import org.springframework.stereotype.Component;

/** What Razgrad is busy with in the demonstration: a fair that comes, and a survey that is under way. */
@Component
class ExampleRazgrad {

    private final ExampleFair fair;
    private final ExampleSurvey survey;
    private final ExampleFieldwork fieldwork;
    private final ExampleProposals proposals;

    ExampleRazgrad(ExampleFair fair, ExampleSurvey survey, ExampleFieldwork fieldwork, ExampleProposals proposals) {
        this.proposals = proposals;
        this.fieldwork = fieldwork;
        this.fair = fair;
        this.survey = survey;
    }

    void load() {
        fair.load();
        survey.load();
        fieldwork.load();
        proposals.load();
    }
}
