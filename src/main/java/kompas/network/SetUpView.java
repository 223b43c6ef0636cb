package kompas.network;

import java.util.List;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;
import kompas.shared.web.Link;

/**
 * The set-up page as shown.
 *
 * @param errors links to the fields that need mending
 * @param demonstration whether there is an example network to load
 */
public record SetUpView(
        List<Link> errors,
        Field name,
        Field standard,
        List<Choice> standards,
        Field languages,
        List<Choice> languageChoices,
        Field countries,
        List<Choice> countryChoices,
        boolean demonstration) {}
