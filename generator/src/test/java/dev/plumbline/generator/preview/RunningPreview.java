package dev.plumbline.generator.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.GenerateRequest;
import dev.plumbline.generator.render.Theme;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A preview of a content folder in the default theme, on a port of its own. */
final class RunningPreview implements AutoCloseable, PreviewListener {
  private static final Path TEMPLATES = Path.of("../site-templates/src/main/resources");
  private static final long SECONDS = 30;

  private final BlockingQueue<PreviewRound> rounds = new LinkedBlockingQueue<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Preview preview;

  private RunningPreview(PreviewRequest request) throws IOException {
    preview = Preview.start(request, this);
  }

  /** A preview of a folder, under the theme of another, whose first round is over. */
  static RunningPreview of(Path content, Path theme) throws Exception {
    RunningPreview running = new RunningPreview(request(content, theme));
    assertThat(running.round(round -> true).changed()).isEmpty();
    return running;
  }

  static PreviewRequest request(Path content, Path theme) throws IOException {
    ClassLoader loader = new URLClassLoader(new URL[] {TEMPLATES.toUri().toURL()});
    return PreviewRequest.of(
        GenerateRequest.of(content, content.resolveSibling("site"))
            .withTheme(Theme.onClassPath(loader).under(theme)));
  }

  @Override
  public void read(PreviewRound round) {
    rounds.add(round);
  }

  @Override
  public void slow(Path folder, String reason) {
    throw new AssertionError(folder + ": " + reason);
  }

  /** The next round of this kind. */
  PreviewRound round(Predicate<PreviewRound> wanted) throws InterruptedException {
    while (true) {
      PreviewRound round = rounds.poll(SECONDS, TimeUnit.SECONDS);
      assertThat(round).as("no round came").isNotNull();
      if (wanted.test(round)) {
        return round;
      }
    }
  }

  /** What is served at a path, which must be there. */
  String page(String path) throws Exception {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return response.body();
  }

  HttpResponse<String> get(String path) throws Exception {
    return client.send(request(path), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(URI.create(preview.addresses().get(0)).resolve("/" + path))
        .build();
  }

  /** The address of the news of a page, which names its version. */
  String news(String path) throws Exception {
    String page = page(path);
    String start = "data-events=\"/";
    int from = page.indexOf(start) + start.length();
    return page.substring(from, page.indexOf('"', from)).replace("&amp;", "&");
  }

  /** The first news at an address; waits for it. */
  String first(String news) throws Exception {
    HttpResponse<InputStream> response =
        client.send(request(news), HttpResponse.BodyHandlers.ofInputStream());
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("data: ")) {
          return line.substring("data: ".length());
        }
      }
    }
    throw new AssertionError("the stream ended without news");
  }

  @Override
  public void close() {
    preview.close();
  }
}
