package kompas.events.signup;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import kompas.events.Activities;
import kompas.events.Activity;
import kompas.events.Occurrence;
import kompas.events.OccurrenceId;
import kompas.events.campaigns.ActivitiesOfCampaigns;
import kompas.events.telling.When;
import kompas.events.telling.Where;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import org.springframework.stereotype.Component;

/** A date in words, for mails about it. */
@Component
class SignUpWords {

    private final Activities activities;
    private final Where where;
    private final ActivitiesOfCampaigns campaigns;
    private final Messages messages;

    SignUpWords(Activities activities, Where where, ActivitiesOfCampaigns campaigns, Messages messages) {
        this.activities = activities;
        this.where = where;
        this.campaigns = campaigns;
        this.messages = messages;
    }

    /**
     * A date of an activity in somebody's language.
     *
     * @param shared the title of the shared day it is part of
     */
    record Told(Activity activity, Occurrence date, Text t, String where, Optional<String> shared) {

        String title() {
            return SignUpWords.title(activity, t);
        }

        String when() {
            return When.of(date, activity.schedule()).whole(t);
        }

        /** What is different this time, or why it does not take place. */
        Optional<String> note() {
            return date.note().map(note -> note.in(t.language()).text());
        }

        String moment(Instant moment) {
            ZonedDateTime local = moment.atZone(activity.schedule().zone());
            return t.say("signup.moment", "day", When.day(t, local.toLocalDate()), "time", When.clock(t, local));
        }
    }

    Told of(OccurrenceId id, String language) {
        Occurrence date = activities.findOccurrence(id).orElseThrow();
        Activity activity = activities.get(date.activity());
        Text t = new Text(messages, language);
        return new Told(
                activity,
                date,
                t,
                where.of(activity, date.room(), t).line(),
                campaigns.of(activity).map(day -> day.title().in(language).text()));
    }

    static String title(Activity activity, Text t) {
        return activity.title()
                .map(title -> title.in(t.language()).text())
                .orElseGet(() -> t.say(activity.kind().key()));
    }

    /** The title as it was written, for lists read in any language. */
    static String title(Activity activity) {
        return activity.title()
                .flatMap(title -> Optional.ofNullable(title.texts().get(title.source())))
                .orElse("");
    }
}
