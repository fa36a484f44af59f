package dev.plumbline.generator.page.move;

import dev.plumbline.generator.site.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The maker of the sentence that names what a sheet for a conversation has no room for. */
final class LeftOut {
  /** The most dimensions that are named. */
  private static final int NAMED = 8;

  private final Words words;
  private final List<String> parts = new ArrayList<>();

  /**
   * @param all the dimensions with all their texts
   * @param fit what is printed of them
   */
  LeftOut(Words words, List<ConversationView.Row> all, SheetFit fit) {
    this.words = words;
    Map<String, Integer> printed = new HashMap<>();
    Stream.concat(fit.first().stream(), fit.second().stream())
        .forEach(row -> printed.put(row.name(), row.texts().size()));
    for (ConversationView.Row row : all) {
      int left = row.texts().size() - printed.getOrDefault(row.name(), 0);
      if (left > 0) {
        parts.add(words.get("conversation.left.some", row.name(), left, row.texts().size()));
      }
    }
  }

  /** The sentence; absent where everything is printed. */
  @Nullable String sentence() {
    if (parts.isEmpty()) {
      return null;
    }
    List<String> named = new ArrayList<>(parts.subList(0, Math.min(NAMED, parts.size())));
    if (parts.size() > NAMED) {
      named.add(words.get("conversation.left.more", parts.size() - NAMED));
    }
    return words.get("conversation.left", String.join(", ", named));
  }
}
