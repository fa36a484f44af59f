package dev.plumbline.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A server of a folder below a path, for a site that shares its host. */
final class SiteServer implements AutoCloseable {
  private static final String PATH = "/careers/";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css",
          "js", "text/javascript",
          "json", "application/json",
          "svg", "image/svg+xml",
          "png", "image/png");

  private final Path folder;
  private final HttpServer server;

  private SiteServer(Path folder, HttpServer server) {
    this.folder = folder;
    this.server = server;
  }

  static SiteServer start(Path folder) throws IOException {
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    SiteServer server = new SiteServer(folder, HttpServer.create(anyPort, 0));
    server.server.createContext("/", server::answer);
    server.server.start();
    return server;
  }

  /** The address of the folder, with a slash at its end. */
  String address() {
    InetSocketAddress address = server.getAddress();
    return "http://" + address.getAddress().getHostAddress() + ":" + address.getPort() + PATH;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Path file = folder.resolve(path.substring(Math.min(PATH.length(), path.length())));
      if (!path.startsWith(PATH) || !Files.isRegularFile(file)) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      byte[] bytes = Files.readAllBytes(file);
      exchange.getResponseHeaders().set("Content-Type", type(path));
      exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private static String type(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }

  URI uri(SitePage page) {
    return URI.create(address()).resolve(page.site().folder() + "/" + page.path());
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
