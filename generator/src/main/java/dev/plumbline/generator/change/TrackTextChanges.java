package dev.plumbline.generator.change;

import dev.plumbline.generator.change.ChangeTarget.Kind;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.IndexFile;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The changes of the introductions to a family's tracks. */
final class TrackTextChanges {
  private TrackTextChanges() {}

  static void compare(Family was, Family is, List<Change> changes) {
    Map<String, IndexFile> were = files(was);
    Map<String, IndexFile> are = files(is);
    Set<String> tracks = new LinkedHashSet<>(are.keySet());
    tracks.addAll(were.keySet());
    for (String track : tracks) {
      IndexFile before = were.getOrDefault(track, IndexFile.none(track));
      IndexFile after = are.getOrDefault(track, IndexFile.none(track));
      ChangeTarget text = new ChangeTarget(Kind.TEXT, track, track);
      TextChanges.compare(text, before.article(), after.article(), changes::add);
      ReaderChanges.compare(before, after, changes::add);
    }
  }

  private static Map<String, IndexFile> files(Family family) {
    Map<String, IndexFile> files = new LinkedHashMap<>();
    family.trackIndexes().forEach(text -> files.put(text.track().id(), text.index()));
    return files;
  }
}
