package kompas.events.calendars.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.directory.OrganisationId;
import kompas.directory.OrganisationSummary;
import kompas.events.calendars.Subscription;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;

/**
 * The list of calendars, and the form.
 *
 * @param mine organisations the reader speaks for; with none, one is named by the address of its page
 * @param staff whether the reader may let a calendar be published at once
 * @param done what was just done, as a code
 */
public record SubscriptionsView(
        List<Subscription> subscriptions,
        Map<OrganisationId, OrganisationSummary> organisations,
        List<OrganisationSummary> mine,
        boolean staff,
        Typing typing,
        String done) {

    /** What was typed, and what is wrong with it, as keys of messages. */
    public record Typing(String organisation, String url, boolean trusted, String organisationWrong, String urlWrong) {}

    public Optional<OrganisationSummary> organisation(Subscription subscription) {
        return Optional.ofNullable(organisations.get(subscription.organisation()));
    }

    public Field organisationField(Text t) {
        return Field.of("organisation", t.say("calendars.desk.organisation"))
                .value(typing.organisation())
                .hint(mine.isEmpty() || staff ? t.say("calendars.desk.organisation-hint") : "")
                .error(said(t, typing.organisationWrong()))
                .autocomplete("off");
    }

    public List<Choice> choices(String language) {
        return mine.stream()
                .map(each -> new Choice(
                        each.slug(),
                        each.name().in(language).text(),
                        each.slug().equals(typing.organisation())))
                .toList();
    }

    public Field urlField(Text t) {
        return Field.of("url", t.say("calendars.desk.url"))
                .value(typing.url())
                .hint(t.say("calendars.desk.url-hint"))
                .error(said(t, typing.urlWrong()))
                .autocomplete("off");
    }

    public Field trustedField(Text t) {
        return Field.of("trusted", t.say("calendars.desk.trusted"))
                .value(String.valueOf(typing.trusted()))
                .hint(t.say("calendars.desk.trusted-hint"))
                .optionally();
    }

    private static String said(Text t, String key) {
        return key.isEmpty() ? "" : t.say(key);
    }
}
