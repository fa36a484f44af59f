package dev.plumbline.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The cases of all rules, and what goals print and write about them: texts by their names. */
final class RuleCases {
  static final Path FOLDER =
      Path.of("../generator/src/test/resources/cases").toAbsolutePath().normalize();

  private static final List<String> REPORTS =
      List.of("sarif", "junit", "markdown", "json", "gitlab");

  /** Rules whose cases have to stand in a repository of their own. */
  private static final List<String> ABOUT_REPOSITORIES = List.of("owners-differ", "owners-unread");

  private static final Pattern TIME = Pattern.compile("in \\d+\\.\\d s:");

  private final Path work;

  /**
   * @param work an empty folder
   */
  RuleCases(Path work) throws IOException {
    this.work = work;
    // A file of a megabyte is made here, not kept among the cases.
    Path large = Files.createDirectories(work.resolve("large/content"));
    Files.writeString(large.resolve("framework.yaml"), "name: Large\n" + " ".repeat(1_000_000));
    for (String rule : ABOUT_REPOSITORIES) {
      Path repository = repository(rule);
      Files.createDirectories(repository.resolve(".git"));
      copy(FOLDER.resolve("check").resolve(rule).resolve("around"), repository);
      copy(FOLDER.resolve("check").resolve(rule).resolve("content"), repository.resolve("content"));
    }
  }

  /** Named otherwise than the case, which is looked at where it stands too. */
  private Path repository(String rule) {
    return work.resolve("repository-for-" + rule);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.resolveSibling(""));
        Files.copy(file, copy);
      }
    }
  }

  /** The contents that are looked at. */
  List<Path> contents() throws IOException {
    List<Path> contents = new ArrayList<>();
    contents.add(work.resolve("large/content"));
    ABOUT_REPOSITORIES.forEach(rule -> contents.add(repository(rule).resolve("content")));
    for (String kind : List.of("parse", "check", "parity", "style")) {
      try (Stream<Path> cases = Files.list(FOLDER.resolve(kind))) {
        cases.sorted().map(folder -> folder.resolve("content")).forEach(contents::add);
      }
    }
    return contents;
  }

  static String name(Path content) {
    return content.getName(content.getNameCount() - 2).toString();
  }

  /** The log of each check, and its reports. */
  Map<String, String> checked(String run) throws Exception {
    Map<String, String> texts = new TreeMap<>();
    for (Path content : contents()) {
      Path reports = work.resolve(run).resolve(name(content)).resolve("reports");
      String log =
          new GoalInProcess(new CheckMojo(), FOLDER)
              .with("content", content.toFile())
              .with("show", "note")
              .with("failOn", "note")
              .with("annotations", "none")
              .with("report", REPORTS)
              .with("reportFolder", reports.toFile())
              .log();
      texts.put(name(content), log.replace(reports.toString(), "reports"));
      addAll(reports, name(content), texts);
    }
    return texts;
  }

  /** The log of each build, and the files of its site. */
  Map<String, String> built(List<Path> contents, String run) throws Exception {
    Map<String, String> texts = new TreeMap<>();
    for (Path content : contents) {
      Path site = work.resolve(run).resolve(name(content)).resolve("site");
      String log =
          new GoalInProcess(new BuildMojo(), FOLDER)
              .with("content", content.toFile())
              .with("site", site.toFile())
              .with("home", work.resolve("home").toFile())
              .with("interactive", false)
              .with("show", "note")
              .log();
      String timeless = TIME.matcher(log).replaceFirst("in no time:");
      texts.put(name(content), timeless.replace(site.toString(), "site"));
      addAll(site, name(content), texts);
    }
    return texts;
  }

  /** Adds the files of a folder. Not all are texts, so that each byte is a character here. */
  static void addAll(Path folder, String name, Map<String, String> texts) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(
            name + "/" + folder.relativize(file),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
  }
}
