package dev.plumbline.generator.parse.layout;

import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files of a content folder by their role. */
public final class Layout {
  public static final String FRAMEWORK = "framework.yaml";
  public static final String GLOSSARY = "glossary.yaml";

  private @Nullable SourceFile framework;
  private @Nullable SourceFile glossary;
  private @Nullable SourceFile index;
  private @Nullable SourceFile changelog;
  private final Map<String, FamilyFiles> families = new TreeMap<>();
  private final List<CommonSource> common = new ArrayList<>();
  private final List<SourceFile> pages = new ArrayList<>();

  public @Nullable SourceFile framework() {
    return framework;
  }

  public @Nullable SourceFile glossary() {
    return glossary;
  }

  public @Nullable SourceFile index() {
    return index;
  }

  /** The owners' notes on versions. */
  public @Nullable SourceFile changelog() {
    return changelog;
  }

  public List<FamilyFiles> families() {
    return List.copyOf(families.values());
  }

  public List<CommonSource> common() {
    return common;
  }

  public List<SourceFile> pages() {
    return pages;
  }

  /** Puts a file in its place; false where it has none. */
  boolean place(SourceFile file) {
    String[] parts = file.path().split("/", -1);
    return switch (parts[0]) {
      case "families" -> inFamily(file, parts);
      case "common" -> inCommon(file, parts);
      case "pages" -> inPages(file, parts);
      default -> parts.length == 1 && atRoot(file);
    };
  }

  private boolean atRoot(SourceFile file) {
    switch (file.path()) {
      case FRAMEWORK -> framework = file;
      case GLOSSARY -> glossary = file;
      case "index.md" -> index = file;
      case "CHANGELOG.md" -> changelog = file;
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean inFamily(SourceFile file, String[] parts) {
    if (parts.length < 3 || parts.length > 4) {
      return false;
    }
    String name = parts[parts.length - 1];
    boolean level = parts.length == 4 && isContent(name) && !FileNames.isLocalised(name);
    boolean own = parts.length == 3 && (name.equals("family.yaml") || name.equals("index.md"));
    if (!level && !own) {
      return false;
    }
    FamilyFiles family = family(parts[1]);
    if (own) {
      family.setOwn(file, name);
    } else if (name.equals("index.md")) {
      family.trackIndexes().put(parts[2], file);
    } else {
      LevelRef ref = new LevelRef(parts[1], parts[2], FileNames.withoutEnding(name));
      family.levels().add(new LevelSource(file, ref));
    }
    return true;
  }

  /** The files of a family; none where it has no folder. */
  public FamilyFiles family(String id) {
    return families.computeIfAbsent(id, FamilyFiles::new);
  }

  private boolean inCommon(SourceFile file, String[] parts) {
    boolean known =
        parts.length == 3
            && parts[2].endsWith(".md")
            && !parts[2].equals("index.md")
            && !FileNames.isLocalised(parts[2]);
    return known && common.add(new CommonSource(file, parts[1]));
  }

  private boolean inPages(SourceFile file, String[] parts) {
    String name = parts[parts.length - 1];
    boolean known = parts.length > 1 && name.endsWith(".md") && !FileNames.isLocalised(name);
    return known && pages.add(file);
  }

  private static boolean isContent(String name) {
    return name.endsWith(".md") || name.endsWith(".yaml");
  }

  /** A level's own file. */
  public record LevelSource(SourceFile file, LevelRef ref) {}

  /**
   * A common file.
   *
   * @param track its folder's
   */
  public record CommonSource(SourceFile file, String track) {}
}
