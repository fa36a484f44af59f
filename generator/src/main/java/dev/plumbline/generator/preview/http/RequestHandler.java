package dev.plumbline.generator.preview.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The way from a request to its answer. */
record RequestHandler(RequestGuard guard, Answerer answerer, EventStreams streams) {
  private static final int NO_BODY = -1;
  private static final int UNTIL_CLOSED = 0;

  void handle(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().close();
    Answer answer = answer(exchange);
    secure(exchange.getResponseHeaders());
    boolean isRead = exchange.getRequestMethod().equals("GET");
    if (isRead && answer instanceof Answer.News news) {
      listen(exchange, news);
      return;
    }
    try (exchange) {
      if (answer instanceof Answer.Elsewhere elsewhere) {
        exchange.getResponseHeaders().set("Location", elsewhere.address());
        exchange.sendResponseHeaders(302, NO_BODY);
      } else if (answer instanceof Answer.Whole whole) {
        send(exchange, whole);
      } else {
        exchange.sendResponseHeaders(200, NO_BODY);
      }
    }
  }

  private Answer answer(HttpExchange exchange) {
    Optional<RequestGuard.Refusal> refusal =
        guard.refusal(
            exchange.getRequestMethod(),
            name -> exchange.getRequestHeaders().getOrDefault(name, List.of()));
    if (refusal.isPresent()) {
      return Answer.sentence(refusal.get().status(), refusal.get().sentence());
    }
    try {
      return answerer.answer(Asked.of(exchange.getRequestURI()));
    } catch (IOException | RuntimeException problem) {
      return Answer.sentence(500, problem.getMessage());
    }
  }

  /** What a browser must never do with an answer, whatever it is. */
  private static void secure(Headers headers) {
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "SAMEORIGIN");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Referrer-Policy", "same-origin");
    headers.set("Cache-Control", "no-cache");
  }

  private static void send(HttpExchange exchange, Answer.Whole answer) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", answer.type());
    if (answer.isKept()) {
      headers.set("Cache-Control", "max-age=31536000, immutable");
    }
    if (answer.status() == 200) {
      String tag = '"' + EntityTag.of(answer.bytes()) + '"';
      headers.set("ETag", tag);
      if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
        exchange.sendResponseHeaders(304, NO_BODY);
        return;
      }
    }
    if (exchange.getRequestMethod().equals("HEAD") || answer.bytes().length == 0) {
      exchange.sendResponseHeaders(answer.status(), NO_BODY);
      return;
    }
    exchange.sendResponseHeaders(answer.status(), answer.bytes().length);
    exchange.getResponseBody().write(answer.bytes());
  }

  /** The exchange stays open after this, for as long as the stream does. */
  private void listen(HttpExchange exchange, Answer.News news) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, UNTIL_CLOSED);
    exchange.getResponseBody().write(":\n\n".getBytes(StandardCharsets.UTF_8));
    exchange.getResponseBody().flush();
    EventStream stream = new EventStream(exchange.getResponseBody());
    streams.add(stream);
    news.opened().accept(stream);
  }
}
