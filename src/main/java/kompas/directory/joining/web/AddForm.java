package kompas.directory.joining.web;

import kompas.directory.CodeLists;
import kompas.directory.Field;
import kompas.directory.joining.Answers;
import kompas.shared.kernel.Typed;
import org.jspecify.annotations.Nullable;

/** The form as it was sent; {@code draft} is the secret of the link under which it is kept. */
record AddForm(
        @Nullable String draft,
        @Nullable String name,
        @Nullable String place,
        @Nullable String about,
        @Nullable String field,
        @Nullable String website,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String person,
        @Nullable String address) {

    String secret() {
        return draft == null ? "" : draft;
    }

    Answers answers(CodeLists lists) {
        return new Answers(
                Typed.line(name),
                Typed.line(place),
                Typed.text(about),
                lists.findField(Typed.line(field)).map(Field::code).orElse(""),
                website(Typed.line(website)),
                Typed.line(email),
                Typed.line(phone),
                Typed.line(person),
                Typed.line(address));
    }

    private static String website(String typed) {
        return typed.isEmpty() || typed.contains("://") ? typed : "https://" + typed;
    }
}
