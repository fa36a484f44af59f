package dev.plumbline.generator.model;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The target of a link in the content: a file, and a place in it.
 *
 * @param path from the content folder; one that leads out of the content keeps its {@code ..}
 * @param fragment without {@code #}; empty for the file as a whole
 */
public record ContentLink(String path, String fragment) {
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

  /**
   * The target of a link in a file; empty where it is an address on the web.
   *
   * @param target as written: a relative path, a fragment, or an address with a scheme
   * @param from the path of the file
   */
  public static Optional<ContentLink> of(String target, String from) {
    if (target.startsWith("//") || SCHEME.matcher(target).matches()) {
      return Optional.empty();
    }
    int hash = target.indexOf('#');
    String fragment = hash < 0 ? "" : decoded(target.substring(hash + 1));
    String path = withoutQuery(hash < 0 ? target : target.substring(0, hash));
    String full = path.isEmpty() ? from : normal(folder(from) + decoded(path));
    return Optional.of(new ContentLink(full, fragment));
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static String withoutQuery(String path) {
    int query = path.indexOf('?');
    return query < 0 ? path : path.substring(0, query);
  }

  /** Percent signs decoded; what is not valid stays as written. */
  private static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return text;
    }
  }

  private static String normal(String path) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/", -1)) {
      if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
        parts.removeLast();
      } else if (!part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }
}
