package kompas.demo;

import kompas.events.closing.ExampleClosings;
import kompas.events.planning.ExampleActivities;
import kompas.events.signup.ExampleSignUps;
import org.springframework.stereotype.Component;

/** What happens in the demonstration: a few months of activities around the day it is loaded. */
@Component
class ExampleAutumn {

    private final ExampleActivities activities;
    private final ExampleSignUps signUps;
    private final ExampleClosings closings;

    ExampleAutumn(ExampleActivities activities, ExampleSignUps signUps, ExampleClosings closings) {
        this.activities = activities;
        this.signUps = signUps;
        this.closings = closings;
    }

    void load() {
        activities.load();
        signUps.load();
        closings.load();
    }
}
