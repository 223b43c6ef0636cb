package kompas.demo;

import kompas.events.planning.ExampleActivities;
import org.springframework.stereotype.Component;

/** What happens in the demonstration: a few months of activities around the day it is loaded. */
@Component
class ExampleAutumn {

    private final ExampleActivities activities;

    ExampleAutumn(ExampleActivities activities) {
        this.activities = activities;
    }

    void load() {
        activities.load();
    }
}
