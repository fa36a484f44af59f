package dev.plumbline.benchmark;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * The least work that makes as much: parses the same YAML and Markdown, prints as many bytes by
 * FreeMarker, and writes as many files of the same sizes. Understands nothing of it.
 */
final class Floor {

  private static final String TEMPLATE =
      "<!doctype html>\n<#list texts as text><p class=\"text\">${text}</p>\n</#list>";

  private final List<Extension> extensions =
      List.of(
          TablesExtension.create(),
          StrikethroughExtension.create(),
          TaskListItemsExtension.create(),
          FootnotesExtension.create(),
          AutolinkExtension.create());
  private final Parser parser = Parser.builder().extensions(extensions).build();
  private final HtmlRenderer renderer = HtmlRenderer.builder().extensions(extensions).build();
  private final YAMLFactory yaml = new YAMLFactory();
  private final Template template;

  private Floor() throws IOException {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    template = new Template("floor", TEMPLATE, configuration);
  }

  /**
   * Does the work once, and prints the seconds it took: the start of the virtual machine is in the
   * empty goal already.
   *
   * @param arguments the content folder, the list of files to make, the folder to make them in
   */
  public static void main(String[] arguments) throws IOException {
    long start = System.nanoTime();
    Floor floor = new Floor();
    List<Path> content = files(Path.of(arguments[0]));
    List<String> texts =
        content.parallelStream().map(floor::parsed).flatMap(Arrays::stream).toList();
    Path site = Path.of(arguments[2]);
    List<String> wanted = Files.readAllLines(Path.of(arguments[1]));
    for (String file : wanted) {
      Files.createDirectories(site.resolve(path(file)).getParent());
    }
    wanted.parallelStream()
        .forEach(file -> floor.write(site.resolve(path(file)), size(file), texts));
    System.out.println((System.nanoTime() - start) / 1e9);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String path(String line) {
    return line.substring(line.indexOf(' ') + 1);
  }

  private static int size(String line) {
    return Integer.parseInt(line.substring(0, line.indexOf(' ')));
  }

  private String[] parsed(Path file) {
    try {
      String text = Files.readString(file);
      if (file.toString().endsWith(".yaml")) {
        readYaml(text);
        return text.split("\n");
      }
      int end = text.startsWith("---\n") ? text.indexOf("\n---\n") : -1;
      if (end > 0) {
        readYaml(text.substring(4, end));
      }
      return renderer.render(parser.parse(end > 0 ? text.substring(end + 5) : text)).split("\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readYaml(String text) {
    try (JsonParser tokens = yaml.createParser(ObjectReadContext.empty(), text)) {
      while (tokens.nextToken() != null) {
        tokens.getString();
      }
    }
  }

  private void write(Path file, int size, List<String> texts) {
    try {
      StringWriter page = new StringWriter(size + 1_000);
      template.process(Map.of("texts", enough(size, texts)), page);
      byte[] bytes = page.toString().getBytes(StandardCharsets.UTF_8);
      Files.write(file, Arrays.copyOf(bytes, size));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TemplateException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> enough(int size, List<String> texts) {
    List<String> enough = new ArrayList<>();
    int next = size % texts.size();
    for (int length = 0; length < size; next = (next + 1) % texts.size()) {
      enough.add(texts.get(next));
      length += texts.get(next).length() + 26;
    }
    return enough;
  }
}
