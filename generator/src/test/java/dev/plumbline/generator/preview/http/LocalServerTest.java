package dev.plumbline.generator.preview.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The server, asked over the network that is only this computer. */
final class LocalServerTest {
  private final HttpClient client = HttpClient.newHttpClient();
  private LocalServer server;
  private int port;

  @BeforeEach
  void start() throws IOException {
    server = LocalServer.open(null, 0);
    server.start(LocalServerTest::answer);
    port = URI.create(server.addresses().get(0)).getPort();
  }

  @AfterEach
  void end() {
    server.close();
  }

  private static Answer answer(Asked asked) throws IOException {
    return switch (asked.path()) {
      case "wrong" -> throw new IOException("The disk is gone.");
      case "old" -> new Answer.Elsewhere("/new");
      case "news" -> new Answer.News(stream -> stream.send("first"));
      default ->
          Answer.file(
              asked.path(),
              asked.value("q").getBytes(StandardCharsets.UTF_8),
              asked.path().equals("kept"));
    };
  }

  @Test
  void aFileHasTheTypeOfItsName() throws Exception {
    HttpResponse<String> style = get("a/site.css?q=%C3%B6%26x");

    assertThat(style.body()).isEqualTo("ö&x");
    assertThat(style.headers().firstValue("Content-Type")).hasValue("text/css; charset=utf-8");
    assertThat(style.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(style.headers().firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
    assertThat(get("x.unknown").headers().firstValue("Content-Type"))
        .hasValue("application/octet-stream");
  }

  @Test
  void whatABrowserHasIsNotSentAgain() throws Exception {
    String tag = get("a.html?q=1").headers().firstValue("ETag").orElseThrow();

    assertThat(get("a.html?q=1", "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(get("a.html?q=2", "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void whatNeverChangesIsNotAskedForAgain() throws Exception {
    assertThat(get("kept").headers().firstValue("Cache-Control"))
        .hasValue("max-age=31536000, immutable");
    assertThat(get("a.html").headers().firstValue("Cache-Control")).hasValue("no-cache");
  }

  @Test
  void aHeadHasNoBody() throws Exception {
    HttpRequest head =
        HttpRequest.newBuilder(uri("a.html?q=1"))
            .method("HEAD", HttpRequest.BodyPublishers.noBody())
            .build();

    assertThat(client.send(head, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(200);
  }

  @Test
  void newsComeAsEvents() throws Exception {
    HttpResponse<Stream<String>> news =
        client.send(
            HttpRequest.newBuilder(uri("news")).build(), HttpResponse.BodyHandlers.ofLines());

    assertThat(news.headers().firstValue("Content-Type")).hasValue("text/event-stream");
    assertThat(news.body().filter(line -> line.startsWith("data")).findFirst())
        .hasValue("data: first");
  }

  @Test
  void aFailureIsASentence() throws Exception {
    assertThat(get("wrong").statusCode()).isEqualTo(500);
    assertThat(get("wrong").body()).isEqualTo("The disk is gone.\n");
    assertThat(get("old").headers().firstValue("Location")).hasValue("/new");
  }

  @Test
  void anotherNameForThisComputerIsRefused() throws Exception {
    assertThat(
            raw("GET / HTTP/1.1\r\nHost: evil.example:" + port + "\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 403")
        .contains("This preview answers to http://localhost:" + port + "/, and to no other name.");
  }

  @Test
  void nothingButThisComputerReachesIt() {
    assertThat(server.bound()).isNotEmpty().allMatch(InetAddress::isLoopbackAddress);
  }

  @Test
  void aPortThatIsNamedAndTakenIsRefusedAndElseTheNextIsTaken() throws Exception {
    assertThatThrownBy(() -> LocalServer.open(null, port))
        .hasMessage("Port " + port + " is taken. Name another, or none for the next free one.");
    try (LocalServer other = LocalServer.open(null, 0)) {
      assertThat(URI.create(other.addresses().get(0)).getPort()).isNotEqualTo(port);
    }
  }

  @Test
  void forOthersItAnswersOnEveryAddressToTheNameThatTheyUse() throws Exception {
    try (LocalServer open = LocalServer.open("desk.example", 0)) {
      assertThat(open.bound()).allMatch(InetAddress::isAnyLocalAddress);
      assertThat(open.addresses()).first().asString().startsWith("http://desk.example:");
    }
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create("http://localhost:" + port + "/" + path);
  }
}
