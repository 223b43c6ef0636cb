package kompas.mail.domain;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.event.TransactionalEventListener;

/** The server's thread that sends mail: at once what is posted here, within seconds what a command posted. */
final class MailFeed implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MailFeed.class);
    private static final Duration LOOK = Duration.ofSeconds(3);
    private static final Duration RENEW = Duration.ofSeconds(10);
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(3);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(10);

    private final Sending sending;
    private final Semaphore news = new Semaphore(0);
    private volatile CountDownLatch stopping = new CountDownLatch(1);
    private volatile boolean running;
    private @Nullable Thread thread;

    MailFeed(Sending sending) {
        this.sending = sending;
    }

    @TransactionalEventListener(classes = MailIsDue.class)
    void hear() {
        news.release();
    }

    private void run() {
        Duration pause = SHORTEST_PAUSE;
        while (isRunning()) {
            try {
                sending.round(this::isRunning);
                pause = SHORTEST_PAUSE;
                await(LOOK);
            } catch (MessagingException | RuntimeException e) {
                LOG.warn("Mail cannot be sent now and waits: {}", e.getClass().getSimpleName());
                LOG.debug("Why", e);
                rest(pause);
                pause = longer(pause);
            }
        }
        sending.settle();
    }

    private void live() {
        while (isRunning()) {
            try {
                sending.renew();
            } catch (RuntimeException e) {
                LOG.debug("Claims could not be renewed", e);
            }
            rest(RENEW);
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }

    /** Until there is news. */
    private void await(Duration time) {
        try {
            if (news.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS)) {
                news.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Until the time is over or the server stops, whatever the news: a mail server that is away is not asked at every mail. */
    private void rest(Duration time) {
        try {
            stopping.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        stopping = new CountDownLatch(1);
        running = true;
        Thread.ofVirtual().name("mail-alive").start(this::live);
        thread = Thread.ofPlatform().name("mail-feed").daemon().start(this::run);
    }

    /** Lets the mail that is just leaving leave: an interrupted one would leave again. */
    @Override
    public void stop() {
        running = false;
        stopping.countDown();
        news.release();
        Thread feed = thread;
        thread = null;
        try {
            if (feed != null) {
                feed.join(PATIENCE_AT_STOP);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the data versions, before the web server. */
    @Override
    public int getPhase() {
        return 1;
    }
}
