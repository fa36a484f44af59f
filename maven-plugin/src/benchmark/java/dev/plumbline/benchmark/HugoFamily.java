package dev.plumbline.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Writes the files of a family: a page without sentences of its own names the levels it shows. */
final class HugoFamily {

  private final HugoProject project;
  private final Path content;
  private final Shape shape;
  private final String name;
  private final String title;
  private final List<HugoLevel> levels;

  private HugoFamily(HugoProject project, Path content, Shape shape) {
    this.project = project;
    this.content = content;
    this.shape = shape;
    name = content.getFileName().toString();
    title = name.replace("family-", "Family ");
    levels = HugoLevel.all(name, shape);
  }

  /**
   * Writes them.
   *
   * @param content the family's folder in the framework
   */
  static void write(HugoProject project, Path content, Shape shape) throws IOException {
    HugoFamily family = new HugoFamily(project, content, shape);
    family.index();
    family.page("matrix", "matrix", "All levels and dimensions", family.levels);
    for (int i = 0; i < shape.dimensions(); i++) {
      String id = "dimension-" + i;
      String front = "title: Dimension " + i + "\ndimension: " + id + "\n";
      family.put("dimensions/" + id, "dimension", front, "");
    }
    for (int grade = 1; grade <= shape.ic(); grade++) {
      family.grade(grade);
    }
  }

  private void index() throws IOException {
    List<String> peers =
        IntStream.rangeClosed(1, shape.ic()).mapToObj(grade -> paths(peers(grade))).toList();
    String front = "title: " + title + "\nurl: /" + name + "/\npeers: " + peers + "\n";
    String own = Files.readString(content.resolve("family.yaml"));
    String text = Files.readString(content.resolve("index.md"));
    project.page(name + "/_index", "family", front + own, text);
  }

  private void grade(int grade) throws IOException {
    List<HugoLevel> peers = peers(grade);
    page("grades/" + grade, "grade", "Grade " + grade, peers);
    for (HugoLevel level : peers) {
      level(level);
    }
    if (peers.size() > 1) {
      move(peers.get(0), peers.get(1));
    }
  }

  private void move(HugoLevel one, HugoLevel other) throws IOException {
    String there = one.sheet() + "--" + other.sheet();
    String back = other.sheet() + "--" + one.sheet();
    String front = "title: Moves both ways\nsheets: " + List.of(there, back) + "\n";
    put("moves/" + there, "move", front + shown(List.of(one, other)), "");
    sheet(there, List.of(one, other));
    sheet(back, List.of(other, one));
  }

  private void level(HugoLevel level) throws IOException {
    List<HugoLevel> growth = new ArrayList<>(List.of(level));
    levels.stream().filter(level::leadsTo).forEach(growth::add);
    sheet(level.sheet(), growth);
    List<HugoLevel> linked = new ArrayList<>(peers(level.grade()));
    linked.addAll(growth);
    linked.removeIf(level::equals);
    String file = Files.readString(content.resolve(level.file() + ".md"));
    int end = file.indexOf("\n---\n") + 1;
    String front = "code: " + level.code() + "\nsheet: " + level.sheet() + "\n";
    String own = "links: " + paths(linked) + "\n" + file.substring(4, end);
    // Marks of places are Plumbline's.
    String text = file.substring(end + 4).replaceAll(" \\{#[^}]*}", "");
    put(level.file(), "level", front + own, text);
  }

  private List<HugoLevel> peers(int grade) {
    return levels.stream().filter(level -> level.grade() == grade).toList();
  }

  private static String paths(List<HugoLevel> levels) {
    return levels.stream().map(HugoLevel::path).toList().toString();
  }

  private static String shown(List<HugoLevel> levels) {
    return "levels: " + paths(levels) + "\n";
  }

  private void sheet(String path, List<HugoLevel> levels) throws IOException {
    page("conversations/" + path, "conversation", "Sheet for a conversation", levels);
  }

  private void page(String path, String type, String heading, List<HugoLevel> shown)
      throws IOException {
    put(path, type, "title: " + heading + "\n" + shown(shown), "");
  }

  private void put(String path, String type, String front, String text) throws IOException {
    project.page(name + "/" + path, type, "of: " + title + "\n" + front, text);
  }
}
