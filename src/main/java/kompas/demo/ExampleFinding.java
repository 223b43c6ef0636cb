package kompas.demo;

import kompas.events.calendars.ExampleCalendars;
import kompas.events.screens.ExampleScreens;
import org.springframework.stereotype.Component;

/** Where activities are found in the demonstration: calendars of organisations that are read in, and what stands on screens in foyers. */
@Component
class ExampleFinding {

    private final ExampleCalendars calendars;
    private final ExampleScreens screens;

    ExampleFinding(ExampleCalendars calendars, ExampleScreens screens) {
        this.calendars = calendars;
        this.screens = screens;
    }

    void load() {
        calendars.load();
        screens.load();
    }
}
