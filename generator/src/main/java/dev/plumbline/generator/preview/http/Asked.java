package dev.plumbline.generator.preview.http;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What a browser asks for.
 *
 * @param path decoded, without the {@code /} at its start
 * @param query the values of the query, decoded
 */
public record Asked(String path, Map<String, String> query) {
  public Asked {
    query = Map.copyOf(query);
  }

  static Asked of(URI uri) {
    String path = uri.getPath() == null ? "" : uri.getPath();
    Map<String, String> query = new HashMap<>();
    String raw = uri.getRawQuery() == null ? "" : uri.getRawQuery();
    for (String pair : raw.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        query.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return new Asked(path.startsWith("/") ? path.substring(1) : path, query);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }

  /** A value of the query; empty where it has none. */
  public String value(String name) {
    return query.getOrDefault(name, "");
  }

  /** This with another path. */
  public Asked at(String other) {
    return new Asked(other, query);
  }
}
