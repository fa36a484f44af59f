package dev.plumbline.generator.preview.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which requests are let pass. */
final class RequestGuardTest {
  private static final RequestGuard GUARD = new RequestGuard(null, 4321);
  private static final RequestGuard OPEN = new RequestGuard("desk.example", 4321);

  @ParameterizedTest
  @ValueSource(strings = {"localhost:4321", "127.0.0.1:4321", "[::1]:4321", "LocalHost:4321"})
  void theComputersOwnNamesPass(String host) {
    assertThat(status(GUARD, "GET", Map.of("Host", host))).isEmpty();
    assertThat(status(OPEN, "HEAD", Map.of("Host", host))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example:4321",
        "localhost",
        "localhost:80",
        "localhost:4322",
        "localhost.evil.example:4321",
        "127.0.0.1.evil.example:4321",
        "10.0.0.7:4321",
        "[::2]:4321",
        ""
      })
  void otherNamesAndPortsAreRefused(String host) {
    assertThat(status(GUARD, "GET", Map.of("Host", host))).hasValue(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"desk.example:4321", "10.0.0.7:4321", "[fe80::1]:4321"})
  void aPreviewForOthersAnswersToItsNameAndToNumbers(String host) {
    assertThat(status(OPEN, "GET", Map.of("Host", host))).isEmpty();
    assertThat(status(OPEN, "GET", Map.of("Host", "evil.example:4321"))).hasValue(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "get"})
  void itCanOnlyBeRead(String method) {
    assertThat(status(GUARD, method, Map.of("Host", "localhost:4321"))).hasValue(405);
  }

  @Test
  void pagesOfOtherSitesMayLinkHereAndLoadNothing() {
    assertThat(status(GUARD, "GET", from("cross-site", "navigate", "document"))).isEmpty();
    assertThat(status(GUARD, "GET", from("cross-site", "navigate", "iframe"))).hasValue(403);
    assertThat(status(GUARD, "GET", from("cross-site", "no-cors", "image"))).hasValue(403);
    assertThat(status(GUARD, "GET", from("same-site", "cors", "empty"))).hasValue(403);
    assertThat(status(GUARD, "GET", from("same-origin", "cors", "empty"))).isEmpty();
    assertThat(status(GUARD, "GET", from("none", "navigate", "document"))).isEmpty();
  }

  @Test
  void aForeignOriginIsRefused() {
    assertThat(status(GUARD, "GET", origin("http://localhost:4321"))).isEmpty();
    assertThat(status(GUARD, "GET", origin("http://localhost:3000"))).hasValue(403);
    assertThat(status(GUARD, "GET", origin("https://localhost:4321"))).hasValue(403);
    assertThat(status(GUARD, "GET", origin("null"))).hasValue(403);
  }

  @Test
  void aRefusalNamesTheAddressThatIsAnswered() {
    assertThat(GUARD.refusal("GET", name -> List.of("evil.example")))
        .hasValueSatisfying(
            refusal -> assertThat(refusal.sentence()).contains("http://localhost:4321/"));
  }

  private static Map<String, String> from(String site, String mode, String target) {
    return Map.of(
        "Host", "localhost:4321",
        "Sec-Fetch-Site", site,
        "Sec-Fetch-Mode", mode,
        "Sec-Fetch-Dest", target);
  }

  private static Map<String, String> origin(String origin) {
    return Map.of("Host", "localhost:4321", "Origin", origin);
  }

  private static Optional<Integer> status(
      RequestGuard guard, String method, Map<String, String> headers) {
    return guard
        .refusal(method, name -> headers.containsKey(name) ? List.of(headers.get(name)) : List.of())
        .map(RequestGuard.Refusal::status);
  }
}
