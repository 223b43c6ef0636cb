package kompas.network;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the set-up page: what there is to choose from, what was answered, what to mend. */
@Component
class SetUpViews {

    private final Messages messages;
    private final ObjectProvider<CountriesOnOffer> countries;
    private final ObjectProvider<Demonstration> demonstration;

    SetUpViews(
            Messages messages,
            ObjectProvider<CountriesOnOffer> countries,
            ObjectProvider<Demonstration> demonstration) {
        this.messages = messages;
        this.countries = countries;
        this.demonstration = demonstration;
    }

    Map<String, String> errors(SetUpForm form) {
        return form.errors(messages.languages(), onOffer().keySet());
    }

    SetUpView of(Page page, SetUpForm form, Map<String, String> errors) {
        Text t = page.t();
        return new SetUpView(
                errors.entrySet().stream()
                        .map(error -> Link.to(t.say(error.getValue()), "#" + error.getKey()))
                        .toList(),
                field(t, "name", "network.set-up.name", errors)
                        .value(form.name())
                        .hint(t.say("network.set-up.name-hint")),
                field(t, "standard", "network.set-up.standard", errors).hint(t.say("network.set-up.standard-hint")),
                languages(Set.of(form.standard())),
                field(t, "languages", "network.set-up.languages", errors),
                languages(Set.copyOf(form.languages())),
                field(t, "countries", "network.set-up.countries", errors).hint(t.say("network.set-up.countries-hint")),
                countries(page.language(), form.countries()),
                demonstration.getIfAvailable() != null);
    }

    private static Field field(Text t, String name, String labelKey, Map<String, String> errors) {
        String error = errors.get(name);
        return Field.of(name, t.say(labelKey)).error(error == null ? "" : t.say(error));
    }

    /** Every language there are words in, each by its own name. */
    private List<Choice> languages(Set<String> chosen) {
        return messages.languages().stream()
                .map(language -> new Choice(language, ownName(language), chosen.contains(language)))
                .toList();
    }

    private static String ownName(String language) {
        ULocale locale = ULocale.forLanguageTag(language);
        String name = locale.getDisplayName(locale);
        return name.substring(0, 1).toUpperCase(locale.toLocale()) + name.substring(1);
    }

    private List<Choice> countries(String language, List<String> chosen) {
        return onOffer().entrySet().stream()
                .map(country -> new Choice(
                        country.getKey(), country.getValue().in(language).text(), chosen.contains(country.getKey())))
                .toList();
    }

    private Map<String, LocalizedText> onOffer() {
        Map<String, LocalizedText> all = new TreeMap<>();
        countries.forEach(some -> all.putAll(some.countriesOnOffer()));
        return all;
    }
}
