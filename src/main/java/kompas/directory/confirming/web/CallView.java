package kompas.directory.confirming.web;

import java.util.List;
import kompas.directory.confirming.CallLine.Phone;

/**
 * One organisation to phone.
 *
 * @param language of the name
 * @param why what makes it one to phone
 * @param where its municipality
 * @param confirmed when it was last confirmed, in words
 * @param last the latest call in words, empty for none
 * @param before earlier calls in words, where one looks at a single organisation
 */
public record CallView(
        String id,
        String path,
        String name,
        String language,
        String why,
        String where,
        String confirmed,
        List<Phone> phones,
        String last,
        List<String> before,
        CallForm form) {}
