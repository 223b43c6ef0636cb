package kompas.directory.editing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.HtmlUtils;

/** What a browser would send of a form nobody touched. */
public final class WebForm {

    private static final Pattern CONTROL = Pattern.compile(
            "<input([^>]*)>|<textarea[^>]*name=\"([^\"]+)\"[^>]*>(.*?)</textarea>|<select[^>]*name=\"([^\"]+)\"[^>]*>(.*?)</select>",
            Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]*)\" selected>");

    private WebForm() {}

    public static MultiValueMap<String, String> typedIn(String page) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        String form = page.substring(page.indexOf("<form class=\"form\""));
        Matcher controls = CONTROL.matcher(form);
        while (controls.find()) {
            if (controls.group(1) != null) {
                input(controls.group(1), typed);
            } else if (controls.group(2) != null) {
                typed.add(controls.group(2), HtmlUtils.htmlUnescape(controls.group(3)));
            } else {
                Matcher option = OPTION.matcher(controls.group(5));
                typed.add(controls.group(4), option.find() ? option.group(1) : "");
            }
        }
        return typed;
    }

    private static void input(String attributes, MultiValueMap<String, String> typed) {
        boolean checkable = attributes.contains("type=\"checkbox\"") || attributes.contains("type=\"radio\"");
        if (!checkable || attributes.contains(" checked")) {
            typed.add(attribute("name", attributes), attribute("value", attributes));
        }
    }

    private static String attribute(String name, String attributes) {
        Matcher value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return value.find() ? HtmlUtils.htmlUnescape(value.group(1)) : "";
    }
}
