package dev.plumbline.generator.parse.layout;

import dev.plumbline.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files of one family's folder. */
public final class FamilyFiles {
  private final String id;
  private @Nullable SourceFile family;
  private @Nullable SourceFile index;
  private final Map<String, SourceFile> trackIndexes = new TreeMap<>();
  private final List<Layout.LevelSource> levels = new ArrayList<>();

  FamilyFiles(String id) {
    this.id = id;
  }

  void setOwn(SourceFile file, String name) {
    if (name.equals("index.md")) {
      index = file;
    } else {
      family = file;
    }
  }

  public String id() {
    return id;
  }

  /** The path that its family.yaml has, or would have. */
  public String path() {
    return "families/" + id + "/family.yaml";
  }

  public @Nullable SourceFile family() {
    return family;
  }

  public @Nullable SourceFile index() {
    return index;
  }

  /**
   * The files of the family without its levels: equal for two families that have the same files.
   */
  public Own own() {
    return new Own(id, family, index, Map.copyOf(trackIndexes));
  }

  /** The index files by track. */
  public Map<String, SourceFile> trackIndexes() {
    return trackIndexes;
  }

  public List<Layout.LevelSource> levels() {
    return levels;
  }

  /** The files that a family itself is read from. */
  record Own(
      String id,
      @Nullable SourceFile family,
      @Nullable SourceFile index,
      Map<String, SourceFile> trackIndexes) {}
}
