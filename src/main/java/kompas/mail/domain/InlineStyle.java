package kompas.mail.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * A style sheet written into a page, as mail readers want it: each rule {@code .name { … }} stands at every tag of that class,
 * for many readers drop what is in the head; rules with a condition ({@code @media}) stand in the head, for those who keep it.
 */
final class InlineStyle {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern CONDITION = Pattern.compile("@media[^{]*\\{(?:[^{}]*\\{[^{}]*})*\\s*}");
    private static final Pattern RULE = Pattern.compile("\\.([a-z-]+)\\s*\\{([^}]*)}");
    private static final Pattern CLASSES = Pattern.compile("(<[a-z][a-z0-9]*\\s(?:[^<>]*\\s)?class=\"([a-z -]+)\")");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Map<String, String> rules = new HashMap<>();
    private final String conditions;

    private InlineStyle(String sheet) {
        String bare = COMMENT.matcher(sheet).replaceAll("");
        conditions = SPACE.matcher(CONDITION
                        .matcher(bare)
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.joining()))
                .replaceAll(" ");
        RULE.matcher(CONDITION.matcher(bare).replaceAll(""))
                .results()
                .forEach(rule -> rules.put(
                        rule.group(1),
                        SPACE.matcher(rule.group(2)).replaceAll(" ").strip().replace('"', '\'')));
    }

    /** @param resource on the class path */
    static InlineStyle read(String resource) {
        try {
            return new InlineStyle(new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String into(String page) {
        String styled = CLASSES.matcher(page).replaceAll(tag -> Matcher.quoteReplacement(styled(tag)));
        return styled.replaceFirst("</head>", "<style>" + Matcher.quoteReplacement(conditions) + "</style></head>");
    }

    private String styled(MatchResult tag) {
        return tag.group(1) + " style=\""
                + Stream.of(tag.group(2).split(" "))
                        .map(name -> rules.getOrDefault(name, ""))
                        .collect(Collectors.joining(" "))
                        .strip()
                + "\"";
    }
}
