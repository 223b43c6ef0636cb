package kompas.surveys.xform;

import java.util.List;
import java.util.Map;
import org.javarosa.core.model.condition.EvaluationContext;
import org.javarosa.core.model.condition.IFunctionHandler;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.instance.DataInstance;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.xpath.expr.XPathFuncExpr;
import org.jspecify.annotations.Nullable;

/** {@code pulldata('towns', 'name', 'id', 7)}: the name in the row of a file whose id is 7. Phones know it, JavaRosa does not. */
final class PullData implements IFunctionHandler {

    private final Map<String, DataInstance<?>> lists;

    PullData(Map<String, DataInstance<?>> lists) {
        this.lists = lists;
    }

    @Override
    public String getName() {
        return "pulldata";
    }

    @Override
    public List<Class<?>[]> getPrototypes() {
        return List.of();
    }

    @Override
    public boolean rawArgs() {
        return true;
    }

    @Override
    public Object eval(Object[] arguments, EvaluationContext context) {
        if (arguments.length != 4) {
            return "";
        }
        DataInstance<?> list = lists.get(XPathFuncExpr.toString(arguments[0]));
        if (list == null || !(list.getRoot() instanceof TreeElement rows)) {
            return "";
        }
        String column = XPathFuncExpr.toString(arguments[2]);
        String wanted = XPathFuncExpr.toString(arguments[3]);
        for (int i = 0; i < rows.getNumChildren(); i++) {
            TreeElement row = rows.getChildAt(i);
            if (wanted.equals(text(row.getFirstChild(column)))) {
                return text(row.getFirstChild(XPathFuncExpr.toString(arguments[1])));
            }
        }
        return "";
    }

    private static String text(@Nullable TreeElement cell) {
        IAnswerData value = cell == null ? null : cell.getValue();
        return value == null ? "" : String.valueOf(value.getDisplayText());
    }
}
