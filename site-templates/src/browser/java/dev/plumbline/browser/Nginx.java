package dev.plumbline.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The distribution's nginx with the settings of the recipe, serving one site. */
final class Nginx implements AutoCloseable {
  static final Path PROGRAM = Path.of("/usr/sbin/nginx");

  private static final Path RECIPE = Path.of("../framework-content/recipes/nginx/careers.conf");

  private final Path settings;
  private final int port;

  private Nginx(Path settings, int port) {
    this.settings = settings;
    this.port = port;
  }

  /**
   * Starts the server. It listens when this returns: nginx goes into the background no earlier.
   *
   * @param folder for its settings and what it writes while it runs
   */
  static Nginx serving(Path site, Path folder) throws IOException {
    int port = freePort();
    String recipe = Files.readString(RECIPE).replace("/srv/careers/", site + "/");
    Files.writeString(folder.resolve("careers.conf"), recipe);
    Path settings = Files.writeString(folder.resolve("nginx.conf"), settings(folder, port));
    Nginx nginx = new Nginx(settings, port);
    nginx.run();
    return nginx;
  }

  String address() {
    return "http://127.0.0.1:" + port + "/careers/";
  }

  @Override
  public void close() throws IOException {
    run("-s", "stop");
  }

  private void run(String... more) throws IOException {
    ProcessBuilder command =
        new ProcessBuilder(PROGRAM.toString(), "-c", settings.toString(), "-e", "stderr");
    command.command().addAll(List.of(more));
    Process process = command.redirectErrorStream(true).redirectOutput(log().toFile()).start();
    if (process.onExit().join().exitValue() != 0) {
      throw new IOException("nginx: " + Files.readString(log()));
    }
  }

  private Path log() {
    return settings.resolveSibling("log.txt");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static String settings(Path folder, int port) {
    // Started by root, it would give up the right to read a folder of root's.
    String user = "root".equals(System.getProperty("user.name")) ? "user root;" : "";
    return String.format(
        Locale.ROOT,
        """
        %s
        worker_processes 1;
        pid %s/nginx.pid;
        events {}
        http {
          include /etc/nginx/mime.types;
          access_log off;
          client_body_temp_path %s/body;
          proxy_temp_path %s/proxy;
          fastcgi_temp_path %s/fastcgi;
          uwsgi_temp_path %s/uwsgi;
          scgi_temp_path %s/scgi;
          server {
            listen 127.0.0.1:%d;
            include %s/careers.conf;
          }
        }
        """,
        user,
        folder,
        folder,
        folder,
        folder,
        folder,
        folder,
        port,
        folder);
  }
}
