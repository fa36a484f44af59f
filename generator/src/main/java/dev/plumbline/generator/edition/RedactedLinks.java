package dev.plumbline.generator.edition;

import dev.plumbline.generator.markdown.Slot;
import dev.plumbline.generator.model.ContentLink;
import dev.plumbline.generator.model.LevelRef;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The links that lead to redacted content. */
final class RedactedLinks implements Predicate<Slot.LinkStart> {
  private final Redactions redactions;
  private final Map<String, Set<String>> fragments;

  /**
   * @param fragments the fragments that remain, by file
   */
  RedactedLinks(Redactions redactions, Map<String, Set<String>> fragments) {
    this.redactions = redactions;
    this.fragments = fragments;
  }

  @Override
  public boolean test(Slot.LinkStart link) {
    return ContentLink.of(link.target(), link.place().path()).filter(this::isRedacted).isPresent();
  }

  private boolean isRedacted(ContentLink link) {
    String path = link.path().endsWith("/") ? folder(link.path()) : link.path();
    return redactions.hasFile(path)
        || isRedactedLevel(path, link.fragment())
        || isRedactedFragment(path, link.fragment());
  }

  private static String folder(String path) {
    return path.substring(0, path.length() - 1);
  }

  private boolean isRedactedLevel(String path, String fragment) {
    String[] parts = path.split("/", -1);
    boolean family =
        parts.length == 3 && parts[0].equals("families") && parts[2].equals("family.yaml");
    return family && redactions.hasLevel(LevelRef.parse(fragment, parts[1]));
  }

  private boolean isRedactedFragment(String path, String fragment) {
    return redactions.hasFragment(fragment)
        && !fragments.getOrDefault(path, Set.of()).contains(fragment);
  }
}
