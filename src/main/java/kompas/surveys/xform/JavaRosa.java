package kompas.surveys.xform;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StringReader;
import org.javarosa.core.model.CoreModelModule;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.actions.setgeopoint.SetGeopointActionHandler;
import org.javarosa.core.services.PropertyManager;
import org.javarosa.core.services.PrototypeManager;
import org.javarosa.core.util.JavaRosaCoreModule;
import org.javarosa.core.util.externalizable.DeserializationException;
import org.javarosa.core.util.externalizable.PrototypeFactory;
import org.javarosa.model.xform.XFormsModule;
import org.javarosa.xform.parse.XFormParser;

/**
 * The parts of JavaRosa that are shared by everybody: it was written for one phone and one form at a time. Reading a form is done
 * by one thread alone; copying one that was read (write it out once, read it in for every response) by as many as like.
 */
final class JavaRosa {

    private static final PrototypeFactory PROTOTYPES = prototypes();

    private JavaRosa() {}

    private static PrototypeFactory prototypes() {
        new JavaRosaCoreModule().registerModule();
        PrototypeManager.registerPrototypes(CoreModelModule.classNames);
        new XFormsModule().registerModule();
        PrototypeManager.registerPrototype(NoPlace.class.getName());
        XFormParser.registerActionHandler(SetGeopointActionHandler.ELEMENT_NAME, new NoPlace.Handler());
        PropertyManager.setPropertyManager(new NoDevice());
        PrototypeFactory factory = new Prototypes(PrototypeManager.getPrototypes());
        // Each fills its tables when it is first asked, and says that it has before it has: asked now, while only one
        // thread looks.
        factory.getClass(new byte[PrototypeFactory.CLASS_HASH_SIZE]);
        PrototypeManager.getDefault().getClass(new byte[PrototypeFactory.CLASS_HASH_SIZE]);
        return factory;
    }

    static FormDef parse(String xform) throws UnusableForm {
        synchronized (PROTOTYPES) {
            try {
                return new XFormParser(new StringReader(xform)).parse();
            } catch (Exception | StackOverflowError | LinkageError e) {
                throw new UnusableForm(String.valueOf(e.getMessage()), e);
            }
        }
    }

    static byte[] written(FormDef form) throws UnusableForm {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            form.writeExternal(out);
        } catch (IOException | RuntimeException e) {
            throw new UnusableForm(String.valueOf(e.getMessage()), e);
        }
        return bytes.toByteArray();
    }

    static FormDef copied(byte[] written) {
        FormDef form = new FormDef();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(written))) {
            form.readExternal(in, PROTOTYPES);
        } catch (IOException | DeserializationException e) {
            throw new IllegalStateException("A form that was written cannot be read", e);
        }
        return form;
    }
}
