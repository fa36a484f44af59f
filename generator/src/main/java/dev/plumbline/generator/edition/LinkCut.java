package dev.plumbline.generator.edition;

import dev.plumbline.generator.markdown.Slot;
import dev.plumbline.generator.model.ContentLink;
import dev.plumbline.generator.model.LevelRef;
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
    return ContentLink.of(link.target(), link.place().path()).filter(this::isCut).isPresent();
  }

  private boolean isCut(ContentLink link) {
    String path = link.path().endsWith("/") ? folder(link.path()) : link.path();
    return withheld.hasFile(path)
        || isCutLevel(path, link.fragment())
        || isCutFragment(path, link.fragment());
  }

  private static String folder(String path) {
    return path.substring(0, path.length() - 1);
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
}
