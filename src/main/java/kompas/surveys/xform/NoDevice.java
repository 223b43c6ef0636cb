package kompas.surveys.xform;

import java.util.List;
import org.javarosa.core.services.IPropertyManager;
import org.javarosa.core.services.properties.IPropertyRules;

/** What a form may ask of the phone it is on: on a server there is none, and it is told nothing. */
final class NoDevice implements IPropertyManager {

    @Override
    public List<String> getProperty(String name) {
        return List.of();
    }

    @Override
    public String getSingularProperty(String name) {
        return "";
    }

    @Override
    public void setProperty(String name, String value) {}

    @Override
    public void setProperty(String name, List<String> value) {}

    @Override
    public void addRules(IPropertyRules rules) {}

    @Override
    public List<IPropertyRules> getRules() {
        return List.of();
    }
}
