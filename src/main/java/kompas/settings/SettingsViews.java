package kompas.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes a page of settings. */
@Component
class SettingsViews {

    private final NetworkSettings settings;
    private final List<Section> sections;

    SettingsViews(NetworkSettings settings, List<Section> sections) {
        this.settings = settings;
        this.sections = sections;
    }

    ModelAndView page(Page page, Section section, Answers answers, boolean saved, Optional<String> logoError) {
        Network network = settings.current();
        List<FieldView> fields = section.questions(network).stream()
                .map(question -> FieldView.of(question, section.code(), answers, page.t()))
                .toList();
        SettingsView view = new SettingsView(
                section.code(),
                Tabs.of(sections, section.code(), page),
                fields,
                network.look().logo(),
                logoError,
                saved);
        return new ModelAndView("settings/section", Map.of("view", view));
    }
}
