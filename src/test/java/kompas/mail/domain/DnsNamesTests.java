package kompas.mail.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.naming.NamingException;
import org.junit.jupiter.api.Test;

/** The texts of a domain are read as their owner wrote them. */
class DnsNamesTests {

    private static final int QUERY_HEAD = 12;

    @Test
    void aKeyTooLongForOneTextIsPutTogetherAgain() throws Exception {
        try (DatagramSocket server = answering(0, "v=DKIM1; p=" + "A".repeat(200), "B".repeat(100) + "=")) {
            assertThat(names(server).texts("k1._domainkey.example.org"))
                    .containsExactly("v=DKIM1; p=" + "A".repeat(200) + "B".repeat(100) + "=");
        }
    }

    @Test
    void aNameThatIsNotThereSaysNothing() throws Exception {
        try (DatagramSocket server = answering(3)) {
            assertThat(names(server).texts("_dmarc.example.org")).isEmpty();
        }
    }

    @Test
    void aServerThatFailsIsToldFromANameThatIsNotThere() throws Exception {
        try (DatagramSocket server = answering(2)) {
            assertThatThrownBy(() -> names(server).texts("example.org")).isInstanceOf(NamingException.class);
        }
    }

    private static DnsNames names(DatagramSocket server) {
        return new DnsNames("dns://127.0.0.1:" + server.getLocalPort());
    }

    /** A name server that has one answer: a code and the pieces of one text. */
    private static DatagramSocket answering(int code, String... pieces) throws IOException {
        DatagramSocket server = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            while (!server.isClosed()) {
                try {
                    DatagramPacket asked = new DatagramPacket(new byte[512], 512);
                    server.receive(asked);
                    byte[] answer = answer(Arrays.copyOf(asked.getData(), asked.getLength()), code, List.of(pieces));
                    server.send(new DatagramPacket(answer, answer.length, asked.getSocketAddress()));
                } catch (IOException e) {
                    return;
                }
            }
        });
        return server;
    }

    /** RFC 1035: the question again, and behind it the text under the same name. */
    private static byte[] answer(byte[] query, int code, List<String> pieces) throws IOException {
        int end = QUERY_HEAD;
        while (query[end] != 0) {
            end += query[end] + 1;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(query, 0, 2);
        out.writeShort(0x8180 | code);
        out.writeShort(1);
        out.writeShort(pieces.isEmpty() ? 0 : 1);
        out.writeInt(0);
        out.write(query, QUERY_HEAD, end + 5 - QUERY_HEAD);
        if (!pieces.isEmpty()) {
            out.writeShort(0xC00C);
            out.writeShort(16);
            out.writeShort(1);
            out.writeInt(60);
            out.writeShort(pieces.stream().mapToInt(piece -> piece.length() + 1).sum());
            for (String piece : pieces) {
                out.writeByte(piece.length());
                out.write(piece.getBytes(StandardCharsets.US_ASCII));
            }
        }
        return bytes.toByteArray();
    }
}
