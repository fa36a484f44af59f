package dev.plumbline.generator.change;

import dev.plumbline.generator.change.Pairing.Pair;
import dev.plumbline.generator.model.CommonFile;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.model.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The changes of shared expectations, gathered level by level. */
final class CommonChanges {
  private final Map<String, CommonFile> before = new HashMap<>();
  private final Map<String, CommonFile> after = new HashMap<>();
  private final Framework framework;
  private final Map<CommonChange, List<LevelRef>> found = new LinkedHashMap<>();

  CommonChanges(Framework before, Framework after) {
    this.framework = after;
    before.common().forEach(file -> this.before.put(file.path(), file));
    after.common().forEach(file -> this.after.put(file.path(), file));
  }

  /** Notes a change that comes from a common file. */
  void add(String path, Dimension dimension, Change change, LevelRef level) {
    String name = framework.vocabulary().dimension(dimension.id()).orElse(dimension).name();
    CommonChange key = new CommonChange(path, dimension.id(), name, change, List.of());
    found.computeIfAbsent(key, one -> new ArrayList<>()).add(level);
  }

  List<CommonChange> all() {
    List<CommonChange> all = new ArrayList<>();
    found.forEach(
        (key, levels) ->
            all.add(
                new CommonChange(key.path(), key.dimension(), key.name(), key.change(), levels)));
    return all;
  }

  /**
   * The common file that a criterion's change is told with. None where the criterion is the level's
   * own, or where the file did not change but now applies to this level, or no longer does.
   */
  @Nullable String source(
      @Nullable Criterion was, @Nullable Criterion is, Pair<Family> families, Pair<Level> levels) {
    String path = is == null ? path(was) : path(is);
    boolean becameShared = was != null && path(was) == null;
    return path == null || becameShared ? null : source(path, families, levels);
  }

  /** As above, for prose, which comes from one place only. */
  @Nullable String source(Origin origin, Pair<Family> families, Pair<Level> levels) {
    return origin instanceof Origin.Common file ? source(file.path(), families, levels) : null;
  }

  private @Nullable String source(String path, Pair<Family> families, Pair<Level> levels) {
    return speaks(before.get(path), families.before(), levels.before())
            && speaks(after.get(path), families.after(), levels.after())
        ? path
        : null;
  }

  private static @Nullable String path(@Nullable Criterion criterion) {
    return criterion != null && criterion.origin() instanceof Origin.Common common
        ? common.path()
        : null;
  }

  /** An absent file counts as applying, so that adding or removing it is a change of the file. */
  private static boolean speaks(@Nullable CommonFile file, Family family, Level level) {
    return file == null
        || (family.settings().common()
            && file.grade() == level.grade()
            && file.speaksTo(family.id(), level.ref().track()));
  }
}
