package nl.kring.api.operate;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The web server. It answers from the start: that it is being prepared, until it is {@linkplain #ready ready}. */
public final class KringServer implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

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
                return new CannotStartException(
                        "Port " + port + " is taken, perhaps by a Kring that is running. Stop it, or choose another"
                                + " with --port.",
                        failed);
            }
        }
        return failed;
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
