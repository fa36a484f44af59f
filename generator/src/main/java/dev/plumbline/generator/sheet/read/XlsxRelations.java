package dev.plumbline.generator.sheet.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts that a part of an XLSX file refers to. */
record XlsxRelations(List<Relation> relations) {
  XlsxRelations {
    relations = List.copyOf(relations);
  }

  /**
   * A part that is referred to.
   *
   * @param type the last word of its type
   * @param target its name in the file, or an address outside
   */
  record Relation(String id, String type, String target, boolean outside) {}

  /** The relations of a part; those of the whole file for an empty name. */
  static XlsxRelations of(ZipParts parts, String part) {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    List<Relation> relations = new ArrayList<>();
    parts
        .xml(folder + "_rels/" + part.substring(slash) + ".rels")
        .ifPresent(xml -> read(xml, folder, relations));
    return new XlsxRelations(relations);
  }

  private static void read(XmlCursor xml, String folder, List<Relation> relations) {
    while (xml.next()) {
      if (xml.is("Relationship")) {
        boolean outside = "External".equals(xml.attribute("TargetMode"));
        String type = text(xml.attribute("Type"));
        String target = text(xml.attribute("Target"));
        relations.add(
            new Relation(
                text(xml.attribute("Id")),
                type.substring(type.lastIndexOf('/') + 1),
                outside ? target : resolved(folder, target),
                outside));
      }
    }
  }

  private static String resolved(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String from = folder;
    String to = target;
    while (to.startsWith("../") && !from.isEmpty()) {
      to = to.substring("../".length());
      from = from.substring(0, from.lastIndexOf('/', from.length() - 2) + 1);
    }
    return from + to;
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  /** The name of the first part of a type. */
  Optional<String> ofType(String type) {
    return relations.stream().filter(r -> r.type().equals(type)).map(Relation::target).findFirst();
  }

  /** The name of the part with an id. */
  Optional<String> ofId(String id) {
    return relations.stream().filter(r -> r.id().equals(id)).map(Relation::target).findFirst();
  }
}
