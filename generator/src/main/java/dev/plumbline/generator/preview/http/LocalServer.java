package dev.plumbline.generator.preview.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A web server that nobody else can reach, unless asked for. */
public final class LocalServer implements AutoCloseable {
  /** The JDK's server waits for the receipt of its headers before it sends a body without this. */
  private static final String NO_DELAY = "sun.net.httpserver.nodelay";

  private final BoundPort port;
  private final @Nullable String host;
  private final ExecutorService threads = Executors.newCachedThreadPool(LocalServer::thread);
  private final EventStreams streams = new EventStreams();

  private LocalServer(BoundPort port, @Nullable String host) {
    this.port = port;
    this.host = host;
  }

  /**
   * Takes a port. Requests wait until {@link #start}.
   *
   * @param host the name by which other computers call this one; absent if they may not reach it
   * @param port 0 for {@value BoundPort#USUAL}, or the next that is free
   * @throws IOException if the port is taken
   */
  public static LocalServer open(@Nullable String host, int port) throws IOException {
    System.setProperty(NO_DELAY, "true");
    return new LocalServer(BoundPort.of(host != null, port), host);
  }

  /** Begins to answer. */
  public void start(Answerer answerer) {
    streams.start();
    RequestGuard guard = new RequestGuard(host, port.number());
    for (HttpServer server : port.servers()) {
      server.setExecutor(threads);
      server.createContext("/", new RequestHandler(guard, answerer, streams)::handle);
      server.start();
    }
  }

  /** The addresses of its root, the best to open first, with {@code /} at their ends. */
  public List<String> addresses() {
    List<String> addresses = new ArrayList<>(List.of("http://localhost:" + port.number() + "/"));
    if (host != null) {
      addresses.add(0, "http://" + host + ":" + port.number() + "/");
    }
    return addresses.stream().distinct().toList();
  }

  /** The addresses of this computer that it listens on. */
  List<InetAddress> bound() {
    return port.servers().stream().map(server -> server.getAddress().getAddress()).toList();
  }

  private static Thread thread(Runnable answering) {
    Thread thread = new Thread(answering, "plumbline-preview");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    streams.close();
    port.servers().forEach(server -> server.stop(0));
    threads.shutdownNow();
  }
}
