package dev.plumbline.generator.sheet.layout;

import dev.plumbline.generator.sheet.read.SheetCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What stands in each of the columns before the levels: by its heading, or else by its texts. The
 * last column with short texts has the dimensions, the one before it their groups, and one with
 * long texts says what they mean; one of numbers, percentages or dates is left.
 */
record LabelColumns(Map<Integer, HeadRole> roles) {
  /** More words than this on average are no name. */
  private static final int NAME_WORDS = 6;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /**
   * @param rows the rows of the body
   */
  static LabelColumns of(Grid grid, TableHead head, List<Integer> rows) {
    TreeMap<Integer, List<String>> texts = new TreeMap<>();
    for (int row : rows) {
      for (SheetCell cell : grid.row(row)) {
        if (grid.column(cell) < head.first()) {
          texts
              .computeIfAbsent(grid.column(cell), column -> new ArrayList<>())
              .add(cell.text().strip().plain());
        }
      }
    }
    Map<Integer, HeadRole> roles = new TreeMap<>();
    List<Integer> names = new ArrayList<>();
    texts.forEach(
        (column, all) -> {
          HeadRole role = head.roleOfColumn().get(column);
          if (role == null || role == HeadRole.DIMENSION || role == HeadRole.GROUP) {
            sort(column, all, role != null, names, roles);
          } else {
            roles.put(column, role);
          }
        });
    if (names.isEmpty()) {
      roles.entrySet().stream()
          .filter(e -> e.getValue() == HeadRole.DEFINITION)
          .findFirst()
          .ifPresent(e -> names.add(e.getKey()));
    }
    name(names, roles, head.roleOfColumn());
    return new LabelColumns(roles);
  }

  private static void sort(
      int column,
      List<String> texts,
      boolean said,
      List<Integer> names,
      Map<Integer, HeadRole> roles) {
    long words = texts.stream().mapToLong(text -> SPACE.split(text).length).sum();
    if (texts.stream().allMatch(Numbers::isOne)) {
      roles.put(column, HeadRole.COMMENT);
    } else if (!said && words > (long) NAME_WORDS * texts.size()) {
      roles.put(column, HeadRole.DEFINITION);
    } else {
      names.add(column);
    }
  }

  private static void name(
      List<Integer> names, Map<Integer, HeadRole> roles, Map<Integer, HeadRole> said) {
    int dimension = -1;
    for (int column : names) {
      boolean better = said.get(column) == HeadRole.DIMENSION || dimension < 0;
      boolean saidBefore = said.get(dimension) == HeadRole.DIMENSION;
      dimension = better || !saidBefore ? column : dimension;
    }
    boolean grouped = false;
    for (int i = names.size() - 1; i >= 0; i--) {
      int column = names.get(i);
      if (column == dimension) {
        roles.put(column, HeadRole.DIMENSION);
      } else if (column > dimension) {
        roles.put(column, HeadRole.TOPIC);
      } else {
        roles.put(column, grouped ? HeadRole.COMMENT : HeadRole.GROUP);
        grouped = true;
      }
    }
  }

  /** The column with a role; -1 for none. */
  int column(HeadRole role) {
    return roles.entrySet().stream()
        .filter(entry -> entry.getValue() == role)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(-1);
  }
}
