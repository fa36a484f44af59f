package dev.plumbline.generator.render;

import dev.plumbline.generator.markdown.Markup;
import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * The templates of a theme that print view records as Markdown: those in its folder {@code
 * markdown}. Safe for use by several threads.
 *
 * <p>They see what the templates of HTML see. Texts are escaped; {@link Markup} keeps its
 * structure. {@code html} is the address of the same page as HTML; {@code link} makes an address in
 * Markdown from one of the view, and {@code linkToPage} that of the page which a place is on;
 * {@code indented} makes a text fit into the item of a list.
 */
public final class MarkdownTemplates {
  private static final Object LINKS = MarkdownLinks.class;
  private static final TemplateMethodModelEx INDENTED = MarkdownTemplates::indented;

  private final Printer printer;

  /**
   * Prepares the theme's templates.
   *
   * @param words the interface words, which templates see as {@code words}
   */
  public MarkdownTemplates(Theme theme, Map<String, String> words) {
    MarkdownFragments fragments = new MarkdownFragments();
    RecordWrapper wrapper =
        new RecordWrapper(
            markup -> MarkdownFormat.INSTANCE.fromMarkup(fragments.of(markup, links()::of)));
    printer = new Printer(ThemeConfiguration.of(theme, words, MarkdownFormat.INSTANCE, wrapper));
  }

  /**
   * Prints a view.
   *
   * @param template the template's name, without the folder and the ending
   * @return UTF-8
   * @throws IllegalStateException if the template is wrong; the message names the template and line
   */
  public byte[] print(String template, Object view, MarkdownLinks links) {
    return printer.print(
        "markdown/" + template + ".ftl", (read, page) -> process(read, view, page, links));
  }

  private static void process(Template template, Object view, Utf8Writer page, MarkdownLinks links)
      throws TemplateException, IOException {
    Environment environment = template.createProcessingEnvironment(view, page);
    environment.setCustomState(LINKS, links);
    environment.setGlobalVariable("html", MarkdownFormat.INSTANCE.fromMarkup(links.html()));
    environment.setGlobalVariable("link", function(links::of));
    environment.setGlobalVariable("linkToPage", function(links::toPage));
    environment.setGlobalVariable("indented", INDENTED);
    environment.process();
  }

  private static TemplateMethodModelEx function(UnaryOperator<String> address) {
    return arguments ->
        MarkdownFormat.INSTANCE.fromMarkup(
            address.apply(((TemplateScalarModel) arguments.get(0)).getAsString()));
  }

  /** The lines of a text, all but the first indented as the item of a list has them. */
  private static MarkdownOutput indented(List<?> arguments) throws TemplateModelException {
    String text = MarkdownFormat.INSTANCE.getMarkupString((MarkdownOutput) arguments.get(0));
    return MarkdownFormat.INSTANCE.fromMarkup(text.trim().replace("\n", "\n  "));
  }

  /** The links of the page that is being printed. */
  private static MarkdownLinks links() {
    return Objects.requireNonNull(
        (MarkdownLinks) Environment.getCurrentEnvironment().getCustomState(LINKS));
  }
}
