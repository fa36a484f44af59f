package dev.plumbline.generator.owners;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Owner;
import dev.plumbline.generator.model.ProsePage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to whom: the content folder to the framework's owner, a family's folder to the
 * family's, a file to that of its level or page. A file in which several things stand belongs to
 * the owners of all of them.
 */
final class OwnedPaths {
  private final OwnersHost host;
  private final Map<String, Set<String>> handles = new TreeMap<>();
  private final List<UnknownOwner> unknown = new ArrayList<>();

  private OwnedPaths(OwnersHost host) {
    this.host = host;
  }

  /**
   * The paths of a framework.
   *
   * @param framework with the content for all audiences
   */
  static OwnedPaths of(Framework framework, OwnersHost host) {
    OwnedPaths paths = new OwnedPaths(host);
    paths.add("", framework.place().path(), framework.owner());
    framework.families().forEach(paths::add);
    for (ProsePage page : framework.pages()) {
      paths.add(page.place().path(), page.place().path(), page.owner());
    }
    return paths;
  }

  private void add(Family family) {
    String folder = "families/" + family.id() + "/";
    String file = family.place().path();
    add(folder, file, family.owner());
    for (Level level : family.levels()) {
      String path = level.place().path();
      if (path.equals(file) && level.owner() != null) {
        handles.computeIfAbsent(file, own -> new LinkedHashSet<>(of(folder)));
      }
      add(path, path, level.owner());
    }
  }

  /** The owners of a folder: its own, or those of the whole content. */
  private Set<String> of(String folder) {
    return handles.getOrDefault(folder, handles.getOrDefault("", Set.of()));
  }

  private void add(String path, String named, @Nullable Owner owner) {
    if (owner == null) {
      return;
    }
    List<String> known = owner.handles().stream().filter(host::knows).toList();
    if (known.isEmpty()) {
      unknown.add(new UnknownOwner(owner.name(), named));
    } else {
      handles.computeIfAbsent(path, own -> new LinkedHashSet<>()).addAll(known);
    }
  }

  /**
   * The handles of each file or folder that has some of its own, by its path in the content: the
   * empty one is the content folder, and a folder's ends in {@code /} and stands before its files.
   */
  Map<String, Set<String>> handles() {
    return Collections.unmodifiableMap(handles);
  }

  /** The owners of a file of the content, by the last path that it is or that it is below. */
  Set<String> ownersOf(String file) {
    Set<String> owners = Set.of();
    for (Map.Entry<String, Set<String>> path : handles.entrySet()) {
      String key = path.getKey();
      boolean folder = key.isEmpty() || key.endsWith("/");
      if (folder ? file.startsWith(key) : file.equals(key)) {
        owners = path.getValue();
      }
    }
    return owners;
  }

  /** The owners whom the host does not know. */
  List<UnknownOwner> unknown() {
    return List.copyOf(unknown);
  }
}
