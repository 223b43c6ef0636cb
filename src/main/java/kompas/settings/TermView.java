package kompas.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kompas.network.OwnTerm;
import kompas.network.TermList;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;
import kompas.shared.web.Link;
import kompas.shared.web.Page;

/**
 * The form for one term.
 *
 * @param term the one there is; empty for a new one
 * @param called its name as the reader knows it
 * @param names a field for each language
 * @param under the question what it is a part of, where the list has parts
 */
public record TermView(
        TermList list,
        Optional<OwnTerm> term,
        Optional<LocalizedText.Shown> called,
        List<Field> names,
        Optional<Field> under,
        List<Choice> standard,
        Optional<TermsView.Used> used) {

    public List<Link> errors() {
        return Stream.concat(names.stream(), under.stream())
                .filter(Field::wrong)
                .map(field -> Link.to(field.label() + ": " + field.error(), "#" + field.name()))
                .toList();
    }

    public String action(Page page) {
        return page.to(TermsController.PATH + term.map(own -> "/" + own.code()).orElseGet(() -> "/add/" + list.code()));
    }
}
