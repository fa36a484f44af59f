package dev.plumbline.generator.preview.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The limits of who may ask, and how. A page of another site that is open in the same browser can
 * make it send requests here, or make its own name point here; it must learn nothing.
 *
 * @param host the name by which other computers call this one; absent if they may not reach it
 * @param port the port that is listened on
 */
record RequestGuard(@Nullable String host, int port) {
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<String> OWN_PAGES = Set.of("same-origin", "none");
  private static final Pattern NUMBERS =
      Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[\\da-f:.]+]");

  /** The reason for which a request is refused. */
  record Refusal(int status, String sentence) {}

  /**
   * Why a request is refused; empty if it may pass.
   *
   * @param headers gives the values of a header, none if it is absent
   */
  Optional<Refusal> refusal(String method, Function<String, List<String>> headers) {
    if (!READING.contains(method)) {
      return Optional.of(new Refusal(405, "This preview can only be read."));
    }
    if (!isOwnName(only(headers.apply("Host")))) {
      return Optional.of(new Refusal(403, names()));
    }
    return isAskedByAnotherSite(headers)
        ? Optional.of(new Refusal(403, "Pages of other sites may not read this preview."))
        : Optional.empty();
  }

  private String names() {
    String shown = host == null ? "localhost" : host;
    return "This preview answers to http://" + shown + ":" + port + "/, and to no other name.";
  }

  private static String only(List<String> values) {
    return values.size() == 1 ? values.get(0).toLowerCase(Locale.ROOT) : "";
  }

  /** Names of other sites may point here; a number cannot be made to. */
  private boolean isOwnName(String asked) {
    int colon = asked.lastIndexOf(':');
    boolean hasPort = colon > asked.lastIndexOf(']');
    String name = hasPort ? asked.substring(0, colon) : asked;
    String number = hasPort ? asked.substring(colon + 1) : "80";
    return number.equals(Integer.toString(port)) && isKnown(name);
  }

  private boolean isKnown(String name) {
    if (LOOPBACK.contains(name)) {
      return true;
    }
    return host != null && (name.equalsIgnoreCase(host) || NUMBERS.matcher(name).matches());
  }

  /** A link from another site may lead here; it may not load anything from here. */
  private boolean isAskedByAnotherSite(Function<String, List<String>> headers) {
    List<String> origin = headers.apply("Origin");
    if (!origin.isEmpty() && !isOwnOrigin(only(origin))) {
      return true;
    }
    List<String> site = headers.apply("Sec-Fetch-Site");
    boolean isForeign = !site.isEmpty() && !OWN_PAGES.contains(only(site));
    boolean isLink =
        only(headers.apply("Sec-Fetch-Mode")).equals("navigate")
            && only(headers.apply("Sec-Fetch-Dest")).equals("document");
    return isForeign && !isLink;
  }

  private boolean isOwnOrigin(String origin) {
    String scheme = "http://";
    return origin.startsWith(scheme) && isOwnName(origin.substring(scheme.length()));
  }
}
