package dev.plumbline.generator.site;

import dev.plumbline.generator.site.ContentAddresses.Entry;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a link of the content, relative to the file it stands in. */
final class LinkReader {
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

  /** Between a footnote and its mark; these travel with the text, to whatever page shows it. */
  private static final Pattern FOOTNOTE = Pattern.compile("#fn(ref)?\\..*");

  private final Map<String, Entry> entries;

  LinkReader(Map<String, Entry> entries) {
    this.entries = entries;
  }

  Target read(String target, String from) {
    if (SCHEME.matcher(target).matches()) {
      return new Target.Outside(target);
    }
    if (FOOTNOTE.matcher(target).matches()) {
      return new Target.Here(target.substring(1));
    }
    int hash = target.indexOf('#');
    String fragment = hash < 0 ? "" : decode(target.substring(hash + 1));
    String path = withoutQuery(hash < 0 ? target : target.substring(0, hash));
    String full = path.isEmpty() ? from : normal(folder(from) + decode(path));
    return entry(full)
        .map(entry -> inside(entry, full, fragment))
        .orElseGet(() -> new Target.Nowhere(full, entries.keySet()));
  }

  private Optional<Entry> entry(String path) {
    String folder = path.isEmpty() || path.endsWith("/") ? path : path + "/";
    return Optional.ofNullable(entries.get(path))
        .or(() -> Optional.ofNullable(entries.get(folder + "index.md")))
        .or(() -> Optional.ofNullable(entries.get(folder + "family.yaml")));
  }

  private static Target inside(Entry entry, String path, String fragment) {
    if (fragment.isEmpty()) {
      return new Target.Inside(entry.page(), "");
    }
    SitePath kept = entry.kept().get(fragment);
    if (kept != null) {
      return new Target.Inside(kept, "");
    }
    Map<String, String> fragments = entry.fragments().get();
    String id = fragments.get(fragment);
    if (id != null) {
      return new Target.Inside(entry.page(), id);
    }
    List<String> known = new ArrayList<>(fragments.keySet());
    known.addAll(entry.kept().keySet());
    return new Target.NoSuchFragment(path, fragment, known);
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static String withoutQuery(String path) {
    int query = path.indexOf('?');
    return query < 0 ? path : path.substring(0, query);
  }

  /** Percent signs decoded; what is not valid stays as written. */
  private static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return text;
    }
  }

  /**
   * Without {@code .} and {@code ..}; a path that leads out of the content keeps its {@code ..}.
   */
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
