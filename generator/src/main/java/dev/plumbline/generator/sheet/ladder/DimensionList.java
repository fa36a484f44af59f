package dev.plumbline.generator.sheet.ladder;

import dev.plumbline.generator.parse.field.UniqueNames;
import dev.plumbline.generator.sheet.layout.DimensionHead;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The dimensions and groups of a workbook. Those of one name are one, whatever the sheet. */
final class DimensionList {
  /** A number before a name: "1.2 Craft" is Craft. */
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)*[.)]?\\s+(?=\\p{L})");

  private final IdPool ids = new IdPool("dimension", Set.of("growing-deeper"));
  private final Map<String, SheetLadder.Named> groups = new LinkedHashMap<>();
  private final Map<String, SheetLadder.Dimension> dimensions = new LinkedHashMap<>();

  /** The id of the dimension that a sheet names. */
  String id(DimensionHead head) {
    String name = clean(head.name());
    String key = UniqueNames.fold(name);
    SheetLadder.Dimension known = dimensions.get(key);
    String id = known == null ? ids.of(name) : known.id();
    dimensions.put(key, merged(known, id, name, head));
    return id;
  }

  private SheetLadder.Dimension merged(
      SheetLadder.@org.jspecify.annotations.Nullable Dimension known,
      String id,
      String name,
      DimensionHead head) {
    String group = head.group().isEmpty() ? null : group(clean(head.group()));
    if (known == null) {
      return new SheetLadder.Dimension(
          id, name, group, head.definition(), head.remark(), List.of());
    }
    return new SheetLadder.Dimension(
        id,
        known.name(),
        known.group() == null ? group : known.group(),
        known.definition().isEmpty() ? head.definition() : known.definition(),
        known.remark().isEmpty() ? head.remark() : known.remark(),
        List.of());
  }

  private String group(String name) {
    return groups
        .computeIfAbsent(UniqueNames.fold(name), k -> new SheetLadder.Named(ids.of(name), name))
        .id();
  }

  private static String clean(String name) {
    String bare = NUMBER.matcher(name.strip()).replaceFirst("");
    return bare.endsWith(":") ? bare.substring(0, bare.length() - 1).strip() : bare;
  }

  List<SheetLadder.Named> groups() {
    return new ArrayList<>(groups.values());
  }

  List<SheetLadder.Dimension> dimensions() {
    return new ArrayList<>(dimensions.values());
  }
}
