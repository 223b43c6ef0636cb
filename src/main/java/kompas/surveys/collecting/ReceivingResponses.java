package kompas.surveys.collecting;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.surveys.SurveyId;
import kompas.surveys.collecting.SubmissionReading.Unreadable;
import org.springframework.stereotype.Service;

/**
 * Takes in what phones send, once however often it is sent. When this returns, what is kept survives a power cut. Nothing is
 * refused for what it says; what cannot be filed lies aside.
 */
@Service
public class ReceivingResponses {

    private final ReadingArrivals reading;
    private final FilingResponses filing;

    ReceivingResponses(ReadingArrivals reading, FilingResponses filing) {
        this.reading = reading;
        this.filing = filing;
    }

    /**
     * One request of a phone.
     *
     * @param xml the filled-in form, byte for byte; the same in every request when its files come in several
     * @throws IOException when the files cannot be read or stored: nothing of this request is kept, and it can be sent again
     */
    public Receipt receive(Device device, byte[] xml, List<? extends SentFile> files) throws IOException {
        return receive(Sender.phone(device), xml, files);
    }

    /**
     * A response from anywhere: as {@link #receive(Device, byte[], List)}.
     *
     * @throws IOException likewise
     */
    public Receipt receive(Sender sender, byte[] xml, List<? extends SentFile> files) throws IOException {
        try {
            return filing.file(sender, reading.read(sender, xml), files);
        } catch (Unreadable e) {
            filing.putAside(sender, xml);
            return Receipt.UNREADABLE;
        }
    }

    /** The response that is, or was before an edit, the instance of this id. */
    public Optional<UUID> find(SurveyId survey, boolean draft, String instanceId) {
        return filing.find(survey, draft, instanceId);
    }
}
