package dev.plumbline.generator.page.home;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.page.shell.FamilyExtents;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.StatusWord;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** A maker of the list of many families, sorted by name and grouped by letter. */
final class FamilyGroups {
  /** The least number of families that are grouped by letter. */
  private static final int LETTERED = 40;

  /** The letter of names that begin with none. */
  private static final String OTHER = "0–9";

  private final PageContext context;
  private final FamilyExtents extents;

  FamilyGroups(PageContext context) {
    this.context = context;
    this.extents = new FamilyExtents(context);
  }

  /** One group for each letter, or a single one where families are fewer. */
  List<FamilyGroup> groups() {
    List<Family> sorted =
        context.framework().families().stream()
            .sorted(Comparator.comparing(family -> folded(family.name())))
            .toList();
    TreeMap<String, List<FamilyGroup.FamilyItem>> byLetter = new TreeMap<>();
    for (Family family : sorted) {
      byLetter
          .computeIfAbsent(letter(family.name()), letter -> new ArrayList<>())
          .add(item(family));
    }
    if (sorted.size() < LETTERED || byLetter.size() < 2) {
      return List.of(new FamilyGroup(null, null, sorted.stream().map(this::item).toList()));
    }
    List<FamilyGroup> groups = new ArrayList<>();
    byLetter.forEach(
        (letter, items) -> groups.add(new FamilyGroup(letter, Anchors.letter(id(letter)), items)));
    return groups;
  }

  private FamilyGroup.FamilyItem item(Family family) {
    return new FamilyGroup.FamilyItem(
        new Link(context.href(Addresses.family(family.id())), family.name()),
        StatusWord.of(context.words(), family.status()),
        extents.sentence(family));
  }

  private static String letter(String name) {
    String folded = folded(name);
    int first = folded.isEmpty() ? '0' : folded.codePointAt(0);
    return Character.isLetter(first) ? Character.toString(first) : OTHER;
  }

  private static String id(String letter) {
    return letter.equals(OTHER) ? "other" : letter;
  }

  /** A name in capitals without accents. */
  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .strip()
        .toUpperCase(Locale.ROOT);
  }
}
