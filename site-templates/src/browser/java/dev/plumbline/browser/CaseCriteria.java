package dev.plumbline.browser;

import dev.plumbline.generator.compare.WordIndex;
import dev.plumbline.generator.compare.WordNumbers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One list of criteria of the generator's cases of comparison, as the site's data would have it.
 */
record CaseCriteria(List<One> criteria) {
  private static final String OPTIONAL = " (optional)";

  static CaseCriteria in(Path file) throws IOException {
    List<One> criteria = new ArrayList<>();
    String topic = "";
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("## ")) {
        topic = line.substring(3).toLowerCase(Locale.ROOT);
      } else {
        criteria.add(one(line, topic));
      }
    }
    return new CaseCriteria(criteria);
  }

  private static One one(String line, String topic) {
    int start = line.startsWith("#") ? line.indexOf(' ') + 1 : 0;
    boolean optional = line.endsWith(OPTIONAL);
    int end = line.length() - (optional ? OPTIONAL.length() : 0);
    String id = start == 0 ? "" : line.substring(1, start - 1);
    return new One(id, topic, line.substring(start, end), optional);
  }

  /** The numbers of the words of two lists, as if they were all of a framework. */
  static WordIndex index(CaseCriteria before, CaseCriteria after) {
    Set<String> texts = new HashSet<>();
    before.criteria.forEach(one -> texts.add(one.text));
    after.criteria.forEach(one -> texts.add(one.text));
    return WordIndex.of("en", texts);
  }

  List<Map<String, Object>> data(WordNumbers numbers) {
    return criteria.stream().map(one -> one.data(numbers)).toList();
  }

  /**
   * A criterion.
   *
   * @param id empty where no author wrote one
   * @param topic empty outside of a topic
   */
  private record One(String id, String topic, String text, boolean optional) {
    Map<String, Object> data(WordNumbers numbers) {
      Map<String, Object> data = new HashMap<>();
      data.put("plain", text);
      data.put("stems", numbers.stems(text));
      data.put("id", id.isEmpty() ? "made" : id);
      data.put("named", !id.isEmpty());
      data.put("key", numbers.key(text));
      data.put("label", numbers.label(text));
      data.put("optional", optional);
      data.put("topic", topic);
      data.values().removeIf(value -> value == null || value.equals(""));
      return data;
    }
  }
}
