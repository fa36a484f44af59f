package dev.plumbline.generator.model;

import dev.plumbline.generator.finding.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The parts of the content that a framework is read from. */
public final class ContentParts {
  /** All families, with all their levels. */
  public static final Part FAMILIES = Part.of("families");

  /** The words that the framework explains. */
  public static final Part GLOSSARY = Part.of("glossary.yaml");

  private static final Part COMMON = Part.of("common");
  private static final Part FRAMEWORK = Part.of("framework.yaml");
  private static final Part VOCABULARY = FRAMEWORK.in("vocabulary");
  private static final Set<String> LISTS =
      Set.of("tracks", "grades", "groups", "dimensions", "scales", "activities", "pay", "sections");

  private ContentParts() {}

  /** An asset, and all texts that may show it. */
  public static List<Part> shownBy(String asset) {
    List<Part> texts =
        new ArrayList<>(List.of(Part.of(asset), FAMILIES, COMMON, FRAMEWORK, GLOSSARY));
    for (String path : List.of("index.md", "pages", "CHANGELOG.md")) {
      texts.add(Part.of(path));
    }
    return texts;
  }

  /** What stands under a key of framework.yaml. */
  public static Part framework(String key) {
    return LISTS.contains(key) ? VOCABULARY.in(key) : FRAMEWORK.in(key);
  }

  /** What all families share: the lists of framework.yaml with their names, and common files. */
  public static List<Part> shared() {
    return List.of(VOCABULARY, FRAMEWORK.in("names"), COMMON);
  }

  /** A family with all its levels. */
  public static Part family(String id) {
    return FAMILIES.in(id);
  }

  /** What stands under a key of a family.yaml. */
  public static Part family(String id, String key) {
    return family(id).in("family").in(key);
  }

  /** What a level can stand in: a file of its own, or family.yaml. */
  public static List<Part> level(LevelRef ref) {
    Part file = family(ref.family()).in(ref.track()).in(ref.level());
    return List.of(file, family(ref.family(), "levels"));
  }

  /** What gives the headings of a file their meaning. */
  public static List<Part> headings(String path) {
    List<Part> parts = new ArrayList<>();
    for (String list : List.of("tracks", "groups", "dimensions", "sections")) {
      parts.add(framework(list));
    }
    String[] names = path.split("/", -1);
    if (names[0].equals("families") && names.length > 1) {
      parts.add(family(names[1], "dimensions"));
    }
    return parts;
  }

  /** The keys of a level, wherever they stand. */
  public static Part keys(Level level) {
    LevelRef ref = level.ref();
    Part file = Part.of(level.place().path());
    return file.equals(family(ref.family()).in("family"))
        ? family(ref.family(), "levels")
        : file.in("keys");
  }

  /** Everything that what a level says is put together from. */
  public static List<Part> text(Level level) {
    List<Part> parts = new ArrayList<>(shared());
    parts.add(Part.of(level.place().path()).in("text"));
    parts.add(family(level.ref().family(), "dimensions"));
    parts.add(family(level.ref().family(), "common"));
    level.profile().sameAs().forEach(same -> parts.addAll(level(same.level().target())));
    return parts;
  }
}
