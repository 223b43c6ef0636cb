package kompas.demo;

import kompas.events.campaigns.ExampleCampaign;
import kompas.events.closing.ExampleClosings;
import kompas.events.helping.ExampleHelp;
import kompas.events.planning.ExampleActivities;
import kompas.events.signup.ExampleSignUps;
import org.springframework.stereotype.Component;

/** What happens in the demonstration: a few months of activities around the day it is loaded, and a shared day. */
@Component
class ExampleAutumn {

    private final ExampleActivities activities;
    private final ExampleCampaign campaign;
    private final ExampleSignUps signUps;
    private final ExampleClosings closings;
    private final ExampleHelp help;
    private final ExampleFinding finding;

    ExampleAutumn(
            ExampleActivities activities,
            ExampleCampaign campaign,
            ExampleSignUps signUps,
            ExampleClosings closings,
            ExampleHelp help,
            ExampleFinding finding) {
        this.activities = activities;
        this.campaign = campaign;
        this.signUps = signUps;
        this.closings = closings;
        this.help = help;
        this.finding = finding;
    }

    void load() {
        activities.load();
        campaign.load();
        signUps.load();
        closings.load();
        help.load();
    }

    /** When the network has its languages. */
    void loadCalendars() {
        finding.load();
    }
}
