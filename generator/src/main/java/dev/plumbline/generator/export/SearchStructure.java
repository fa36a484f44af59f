package dev.plumbline.generator.export;

import dev.plumbline.generator.export.SearchDocument.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of all documents, their families, tracks and levels, as a list of numbers that tells of
 * many documents at once.
 *
 * <p>It consists of runs of documents of one kind: the number of the kind (and {@link #OUTSIDE} for
 * those that belong to no family), then how many they are. A run of levels goes on with their
 * track, from 1 or 0 for none, and for each level with the number of its criteria and of its other
 * texts, which follow it as documents. A run of dimensions goes on with a number for each name, the
 * same for dimensions that are called alike.
 */
final class SearchStructure {
  /** Added to the number of a kind outside of families. */
  private static final int OUTSIDE = 8;

  private final SearchNumbers numbers = new SearchNumbers();
  private final Map<String, Integer> dimensions = new LinkedHashMap<>();
  private @Nullable Run run;

  void add(SearchDocument document) {
    Kind kind = document.kind();
    if (!kind.isNamed()) {
      Objects.requireNonNull(run, "texts follow their level").text(kind);
      return;
    }
    boolean outside = document.family() == SearchDocument.NONE;
    int code = kind.number() + (outside ? OUTSIDE : 0);
    if (run == null || !run.continues(code, document.track())) {
      end();
      run = new Run(code, document.track(), new ArrayList<>());
    }
    if (kind == Kind.DIMENSION) {
      String name = document.names().get(0);
      run.add(dimensions.computeIfAbsent(name, one -> dimensions.size()));
    } else {
      run.add(0);
    }
  }

  private void end() {
    if (run != null) {
      run.write(numbers);
      run = null;
    }
  }

  @Override
  public String toString() {
    end();
    return numbers.toString();
  }

  /**
   * A run of documents.
   *
   * @param details of each level, the number of its criteria and of its other texts; of each
   *     dimension, the number of its name
   */
  private record Run(int code, int track, List<int[]> details) {
    private static final int TEXTS = 2;

    private boolean continues(int otherCode, int otherTrack) {
      return code == otherCode && track == otherTrack;
    }

    private void add(int name) {
      details.add(code == Kind.LEVEL.number() ? new int[TEXTS] : new int[] {name});
    }

    private void text(Kind kind) {
      details.get(details.size() - 1)[kind == Kind.CRITERION ? 0 : 1]++;
    }

    private void write(SearchNumbers to) {
      to.add(code);
      to.add(details.size());
      boolean levels = code == Kind.LEVEL.number();
      if (levels) {
        to.add(track + 1);
      }
      if (levels || code == Kind.DIMENSION.number()) {
        for (int[] detail : details) {
          for (int number : detail) {
            to.add(number);
          }
        }
      }
    }
  }
}
