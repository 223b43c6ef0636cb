package kompas.directory.opendata.hsds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.opendata.DataReader;
import kompas.shared.text.Text;
import org.springframework.stereotype.Component;

/** Every public organisation with its services as one HSDS 3.0 list, for a file. */
@Component
public class HsdsExport {

    private final Hsds hsds;

    HsdsExport(Hsds hsds) {
        this.hsds = hsds;
    }

    /**
     * @param chosen which organisations; empty for all
     * @return how many organisations
     */
    public int write(Text text, Writer out, Optional<List<UUID>> chosen) throws IOException {
        DataReader reader = new DataReader(text, "");
        HsdsQuery everything = HsdsQuery.everything();
        ServiceDocuments documents = hsds.documents(reader);
        int[] count = {0};
        out.write("{\"contents\":[");
        Condition condition = hsds.condition(everything, reader);
        chosen.ifPresent(condition::among);
        hsds.lists().forEach(condition, organisation -> {
            try {
                out.write(count[0]++ == 0 ? "\n" : ",\n");
                out.write(hsds.organisation(documents, organisation, everything).toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        out.write("\n]}\n");
        out.flush();
        return count[0];
    }
}
