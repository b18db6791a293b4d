package nl.kring.api.operate;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import nl.kring.api.RunningKring;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** A client that stops reading, as {@code curl … | head -2} does. */
class ClientGoneTest {

    private static final int REQUESTS = 80;
    private static final int ROUNDS = 200;
    private static final int LEFT = 5;

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger pages = (Logger) LoggerFactory.getLogger(ErrorPages.class);
    private final Queue<ILoggingEvent> told = new ConcurrentLinkedQueue<>();
    private final AppenderBase<ILoggingEvent> listener = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            told.add(event);
        }
    };

    @BeforeEach
    void listen() {
        listener.start();
        root.addAppender(listener);
        pages.setLevel(Level.DEBUG);
    }

    @AfterEach
    void listenNoMore() {
        pages.setLevel(null);
        root.detachAppender(listener);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "application/json"})
    void isNothingToTellOf(String form) throws Exception {
        URI address = URI.create(RunningKring.get().address());

        for (int round = 0; round < ROUNDS && left() < LEFT; round++) {
            askAndLeave(address, form);
            TimeUnit.MILLISECONDS.sleep(50);
        }

        assertThat(left()).isGreaterThanOrEqualTo(LEFT);
        assertThat(told.stream().filter(event -> event.getLevel().isGreaterOrEqual(Level.WARN)))
                .extracting(ILoggingEvent::getFormattedMessage)
                .isEmpty();
    }

    private long left() {
        return told.stream()
                .filter(event -> event.getFormattedMessage().startsWith("A client left"))
                .count();
    }

    /** Asks for far more than fits between the two, reads the first byte and breaks off. */
    private static void askAndLeave(URI server, String form) throws IOException {
        String request = "GET /api/v1/measures?limit=500 HTTP/1.1\r\nHost: localhost\r\nAccept: " + form + "\r\n\r\n";
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(4096);
            socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
            socket.getOutputStream().write(request.repeat(REQUESTS).getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().read()).isEqualTo('H');
            socket.setSoLinger(true, 0);
        }
    }
}
