/**
 * Keeping Kring running: settings, the open store with its services, and the web server.
 *
 * <pre>{@code
 * try (KringServer server = KringServer.start(settings.port());         // seconds: answers "being prepared"
 *         Services services = Services.serve(settings)) {               // the store; its own process at most
 *     server.ready(services);                                           // from now on pages
 *     …
 * }
 * }</pre>
 *
 * <p>The server listens on the loopback address and answers only requests that were meant for it: until there are
 * accounts, whoever can reach it can see everything. {@link nl.kring.api.operate.Services} is where the parts are put
 * together, for the server and for commands alike.
 */
@NullMarked
package nl.kring.api.operate;

import org.jspecify.annotations.NullMarked;
