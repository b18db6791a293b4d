package nl.kring.api.operate;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The web server. It answers from the start: that it is being prepared, until it is {@linkplain #ready ready}. */
public final class KringServer implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private static final int FOR_ANYONE = 1024;

    private final ConfigurableApplicationContext context;
    private final Readiness readiness;

    /** The server cannot start; the message says what to do. */
    public static final class CannotStartException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CannotStartException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private KringServer(ConfigurableApplicationContext context, Readiness readiness) {
        this.context = context;
        this.readiness = readiness;
    }

    /**
     * Finds out early what would keep a server from listening; makes nothing.
     *
     * @throws CannotStartException when the port is taken, or not for this user
     */
    public static void requireFree(Settings settings) {
        int port = settings.port();
        try (ServerSocket trial = new ServerSocket()) {
            trial.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
        } catch (BindException e) {
            throw port > 0 && port < FOR_ANYONE ? refused(port, e) : taken(port, e);
        } catch (IOException e) {
            throw new CannotStartException("Port " + port + " cannot be used: " + e.getMessage() + ".", e);
        }
    }

    /**
     * Starts the server on the loopback address.
     *
     * @throws CannotStartException when the port is taken
     */
    public static KringServer start(Settings settings) {
        int port = settings.port();
        Readiness readiness = new Readiness();
        SpringApplication application = new SpringApplication(WebApplication.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(Map.of("spring.main.banner-mode", "off"));
        application.addInitializers(
                context -> ((GenericApplicationContext) context).registerBean(Readiness.class, () -> readiness));
        try {
            // As arguments: nothing in the surroundings may open the server to other machines.
            return new KringServer(
                    application.run(
                            "--server.address=" + LOOPBACK,
                            "--server.port=" + port,
                            "--spring.servlet.multipart.location=" + Uploads.in(settings.data())),
                    readiness);
        } catch (RuntimeException e) {
            throw inWords(e, port);
        }
    }

    private static RuntimeException inWords(RuntimeException failed, int port) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException) {
                return taken(port, failed);
            }
        }
        return failed;
    }

    private static CannotStartException taken(int port, Throwable cause) {
        return new CannotStartException(
                "Port " + port
                        + " is taken, perhaps by a Kring that is running. Stop it, or choose another with --port.",
                cause);
    }

    private static CannotStartException refused(int port, Throwable cause) {
        return new CannotStartException(
                "Port " + port + " is taken, or not for this user. Choose another with --port, from " + FOR_ANYONE
                        + " on.",
                cause);
    }

    /** From now on requests are answered from these services, which the caller closes. */
    public void ready(Services services, LongWork work) {
        readiness.ready(services, work);
    }

    /** Where its pages are. */
    public String address() {
        return "http://" + LOOPBACK + ":" + port() + "/";
    }

    /** The port on which it listens. */
    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
