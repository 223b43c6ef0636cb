package kompas.demo;

import kompas.events.fairs.ExampleFair;
import kompas.surveys.collecting.ExampleSurvey;
import kompas.surveys.fieldwork.ExampleFieldwork;
import kompas.surveys.mailing.ExampleMailing;
import kompas.surveys.proposing.ExampleProposals;
import org.springframework.stereotype.Component;

/** What Razgrad is busy with in the demonstration: a fair that comes, and surveys that are under way. */
@Component
class ExampleRazgrad {

    private final ExampleFair fair;
    private final ExampleSurvey survey;
    private final ExampleFieldwork fieldwork;
    private final ExampleMailing mailing;
    private final ExampleProposals proposals;
    private final ExampleOfCitizens citizens;

    ExampleRazgrad(
            ExampleFair fair,
            ExampleSurvey survey,
            ExampleFieldwork fieldwork,
            ExampleMailing mailing,
            ExampleProposals proposals,
            ExampleOfCitizens citizens) {
        this.mailing = mailing;
        this.proposals = proposals;
        this.citizens = citizens;
        this.fieldwork = fieldwork;
        this.fair = fair;
        this.survey = survey;
    }

    void load() {
        fair.load();
        survey.load();
        fieldwork.load();
        mailing.load();
        proposals.load();
        citizens.load();
    }
}
