package dev.plumbline.generator.model;

import dev.plumbline.generator.finding.ContentPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The parts of the content that a framework is read from. */
public final class ContentParts {
  /** All families, with all their levels. */
  public static final ContentPart FAMILIES = ContentPart.of("families");

  /** The words that the framework explains. */
  public static final ContentPart GLOSSARY = ContentPart.of("glossary.yaml");

  private static final ContentPart COMMON = ContentPart.of("common");
  private static final ContentPart FRAMEWORK = ContentPart.of("framework.yaml");
  private static final ContentPart VOCABULARY = FRAMEWORK.in("vocabulary");
  private static final Set<String> LISTS =
      Set.of("tracks", "grades", "groups", "dimensions", "scales", "activities", "pay", "sections");

  private ContentParts() {}

  /** An asset, and all texts that may show it. */
  public static List<ContentPart> shownBy(String asset) {
    List<ContentPart> texts =
        new ArrayList<>(List.of(ContentPart.of(asset), FAMILIES, COMMON, FRAMEWORK, GLOSSARY));
    for (String path : List.of("index.md", "pages", "CHANGELOG.md")) {
      texts.add(ContentPart.of(path));
    }
    return texts;
  }

  /** The part under a key of framework.yaml. */
  public static ContentPart framework(String key) {
    return LISTS.contains(key) ? VOCABULARY.in(key) : FRAMEWORK.in(key);
  }

  /**
   * The parts that all families share: the lists of framework.yaml with their names, and common
   * files.
   */
  public static List<ContentPart> shared() {
    return List.of(VOCABULARY, FRAMEWORK.in("names"), COMMON);
  }

  /** A family with all its levels. */
  public static ContentPart family(String id) {
    return FAMILIES.in(id);
  }

  /** The part under a key of a family.yaml. */
  public static ContentPart family(String id, String key) {
    return family(id).in("family").in(key);
  }

  /** The parts that may contain a level: a file of its own, or family.yaml. */
  public static List<ContentPart> level(LevelRef ref) {
    ContentPart file = family(ref.family()).in(ref.track()).in(ref.level());
    return List.of(file, family(ref.family(), "levels"));
  }

  /** The parts that give the headings of a file their meaning. */
  public static List<ContentPart> headings(String path) {
    List<ContentPart> parts = new ArrayList<>();
    for (String list : List.of("tracks", "groups", "dimensions", "sections")) {
      parts.add(framework(list));
    }
    String[] names = path.split("/", -1);
    if (names[0].equals("families") && names.length > 1) {
      parts.add(family(names[1], "dimensions"));
    }
    return parts;
  }

  /** The keys of a level, in whichever file they are. */
  public static ContentPart keys(Level level) {
    LevelRef ref = level.ref();
    ContentPart file = ContentPart.of(level.place().path());
    return file.equals(family(ref.family()).in("family"))
        ? family(ref.family(), "levels")
        : file.in("keys");
  }

  /** The parts that the text of a level is assembled from. */
  public static List<ContentPart> text(Level level) {
    List<ContentPart> parts = new ArrayList<>(shared());
    parts.add(ContentPart.of(level.place().path()).in("text"));
    parts.add(family(level.ref().family(), "dimensions"));
    parts.add(family(level.ref().family(), "common"));
    level.profile().sameAs().forEach(same -> parts.addAll(level(same.level().target())));
    return parts;
  }
}
