package dev.plumbline.generator.edition;

import dev.plumbline.generator.markdown.Slot;
import dev.plumbline.generator.model.LevelRef;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Whether a link leads to something that a build leaves out. */
final class LinkCut implements Predicate<Slot.LinkStart> {
  private final Withheld withheld;
  private final Map<String, Set<String>> fragments;

  /**
   * @param fragments what links can end in, by file, without what is left out
   */
  LinkCut(Withheld withheld, Map<String, Set<String>> fragments) {
    this.withheld = withheld;
    this.fragments = fragments;
  }

  @Override
  public boolean test(Slot.LinkStart link) {
    String target = link.target();
    if (target.startsWith("//") || hasScheme(target)) {
      return false;
    }
    int hash = target.indexOf('#');
    String fragment = hash < 0 ? "" : decoded(target.substring(hash + 1));
    String written = hash < 0 ? target : target.substring(0, hash);
    int query = written.indexOf('?');
    String path = resolved(link.place().path(), query < 0 ? written : written.substring(0, query));
    return withheld.hasFile(path) || isCutLevel(path, fragment) || isCutFragment(path, fragment);
  }

  private static boolean hasScheme(String target) {
    int colon = target.indexOf(':');
    int slash = target.indexOf('/');
    return colon >= 0 && (slash < 0 || colon < slash) && target.indexOf('#') != 0;
  }

  private boolean isCutLevel(String path, String fragment) {
    String[] parts = path.split("/", -1);
    boolean family =
        parts.length == 3 && parts[0].equals("families") && parts[2].equals("family.yaml");
    return family && withheld.hasLevel(LevelRef.parse(fragment, parts[1]));
  }

  private boolean isCutFragment(String path, String fragment) {
    return withheld.hasFragment(fragment)
        && !fragments.getOrDefault(path, Set.of()).contains(fragment);
  }

  private static String resolved(String from, String target) {
    if (target.isEmpty()) {
      return from;
    }
    Deque<String> parts = new ArrayDeque<>();
    if (!target.startsWith("/")) {
      addAll(from.substring(0, from.lastIndexOf('/') + 1), parts);
    }
    addAll(decoded(target), parts);
    return String.join("/", parts);
  }

  private static void addAll(String path, Deque<String> parts) {
    for (String part : path.split("/", -1)) {
      if (part.equals("..")) {
        parts.pollLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
  }

  private static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream plain = new ByteArrayOutputStream(bytes.length);
    for (int at = 0; at < bytes.length; at++) {
      int high = at + 2 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
      int low = at + 2 < bytes.length ? Character.digit(bytes[at + 2], 16) : -1;
      boolean encoded = bytes[at] == '%' && high >= 0 && low >= 0;
      plain.write(encoded ? high * 16 + low : bytes[at]);
      at += encoded ? 2 : 0;
    }
    return plain.toString(StandardCharsets.UTF_8);
  }
}
