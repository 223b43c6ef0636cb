package kompas.surveys.xlsform.tree;

import java.util.Map;

/** What the sheet of settings says, by its names; "" for what it does not. */
public record Settings(Map<String, String> values, Map<String, String> attributes) {

    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean isOn(String name) {
        return get(name).equals("true");
    }

    public boolean has(String name) {
        return !get(name).isEmpty();
    }

    public String defaultLanguage() {
        return values.getOrDefault("default_language", "default");
    }

    /** Name of the root of the data. */
    public String root() {
        return values.getOrDefault("name", "data");
    }
}
