package dev.plumbline.generator.change;

import dev.plumbline.generator.change.ChangeTarget.Kind;
import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.model.Family;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The changes of the introductions to a family's tracks. */
final class TrackTextChanges {
  private TrackTextChanges() {}

  static void compare(Family was, Family is, List<Change> changes) {
    Map<String, Article> were = texts(was);
    Map<String, Article> are = texts(is);
    Set<String> tracks = new LinkedHashSet<>(are.keySet());
    tracks.addAll(were.keySet());
    for (String track : tracks) {
      TextChanges.compare(
          new ChangeTarget(Kind.TEXT, track, track),
          were.getOrDefault(track, Article.EMPTY),
          are.getOrDefault(track, Article.EMPTY),
          changes::add);
    }
  }

  private static Map<String, Article> texts(Family family) {
    Map<String, Article> texts = new LinkedHashMap<>();
    family.trackIndexes().forEach(text -> texts.put(text.track().id(), text.index().article()));
    return texts;
  }
}
