package dev.plumbline.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.source.SourceFile;
import dev.plumbline.generator.source.SourceReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A framework in which nothing was found, copied to be spoilt. */
final class BrokenFramework {
  static final String IC2 = "families/lamps/ic/ic2.md";
  static final String FRAMEWORK = "framework.yaml";
  static final String FAMILY = "families/lamps/family.yaml";
  static final String PAGE = "pages/moving.md";

  private final Path folder;

  private BrokenFramework(Path folder) {
    this.folder = folder;
  }

  /** One that refers to its levels in all ways there are. */
  static BrokenFramework in(Path folder) throws IOException {
    BrokenFramework small =
        copy(Path.of("src/test/resources/cases/change-base"), folder)
            .write("assets/lamp.gif", "GIF89a")
            .write("pages/pay.md", "---\ntitle: Pay\n---\n## Bands\n")
            .add(
                PAGE,
                "[Glassmaker](../families/lamps/ic/ic2.md#glass), [pay](pay.md#bands),"
                    + " [lamps](../families/lamps/), ![a lamp](../assets/lamp.gif)\n")
            .edit("families/lamps/ic/ic3.md", "grade: 3", "grade: 3\nsameAs: {others: ic/ic2}")
            .edit(FAMILY, "name: Lamps", "name: Lamps\nsummary: Made by hand.");
    assertThat(small.told()).isEmpty();
    return small;
  }

  static BrokenFramework copy(Path from, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = folder.resolve(from.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    return new BrokenFramework(folder);
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  String text(String name) {
    try {
      return Files.readString(path(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  BrokenFramework write(String name, String text) {
    return write(name, text, StandardCharsets.UTF_8);
  }

  BrokenFramework write(String name, String text, Charset charset) {
    try {
      Files.createDirectories(path(name).getParent());
      Files.writeString(path(name), text, charset);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  BrokenFramework add(String name, String text) {
    return write(name, text(name) + text);
  }

  BrokenFramework edit(String name, String from, String to) {
    assertThat(text(name)).contains(from);
    return write(name, text(name).replace(from, to));
  }

  BrokenFramework rename(String name, String to) {
    try {
      Files.createDirectories(path(to).getParent());
      Files.move(path(name), path(to));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The paths of all texts of the framework. */
  List<String> texts() throws IOException {
    return SourceReader.read(folder).value().files().stream()
        .map(SourceFile::path)
        .filter(path -> !path.equals("CHANGELOG.md"))
        .toList();
  }

  List<Finding> findings() {
    try {
      return SiteGenerator.check(CheckRequest.of(folder)).report().findings();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each finding as {@code path: severity code}. */
  List<String> told() {
    return findings().stream()
        .map(
            finding ->
                finding.place().path() + ": " + finding.severity().word() + " " + finding.code())
        .toList();
  }
}
