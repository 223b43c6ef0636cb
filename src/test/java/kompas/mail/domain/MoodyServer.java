package kompas.mail.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server as bad as real ones: it refuses by recipient, says nothing at all, or hangs up when it has the mail. */
final class MoodyServer implements AutoCloseable {

    enum Mood {
        FINE,
        /** Takes the connection and never says a word. */
        SILENT,
        /** Takes the mail, keeps it and hangs up instead of saying so. */
        HANGS_UP_AFTER_THE_MAIL
    }

    private final ServerSocket door;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final ConcurrentLinkedQueue<Socket> open = new ConcurrentLinkedQueue<>();
    volatile Mood mood = Mood.FINE;

    MoodyServer() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::receive);
    }

    int port() {
        return door.getLocalPort();
    }

    /** The mails it has, each as it came over the line. */
    List<String> taken() {
        return taken;
    }

    private void receive() {
        while (!door.isClosed()) {
            try {
                Socket socket = door.accept();
                open.add(socket);
                Thread.ofVirtual().start(() -> talk(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket socket) {
        if (mood == Mood.SILENT) {
            return;
        }
        try (socket;
                var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                var out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8)) {
            say(out, "220 moody");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                say(out, answer(line));
                if (line.equals("DATA")) {
                    taken.add(mail(in));
                    if (mood == Mood.HANGS_UP_AFTER_THE_MAIL) {
                        return;
                    }
                    say(out, "250 taken");
                }
            }
        } catch (IOException e) {
            // whoever hung up has hung up
        }
    }

    private static void say(PrintWriter out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }

    private static String mail(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        return mail.toString();
    }

    private static String answer(String line) {
        if (line.startsWith("RCPT TO:<nobody")) {
            return "550 5.1.1 " + line.substring(8) + " User unknown";
        }
        if (line.startsWith("RCPT TO:<greylisted")) {
            return "451 4.7.1 " + line.substring(8) + " try again in a minute";
        }
        if (line.startsWith("RCPT TO:<full")) {
            return "552 5.2.2 mailbox full";
        }
        if (line.equals("DATA")) {
            return "354 go on";
        }
        return line.equals("QUIT") ? "221 bye" : "250 fine";
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
