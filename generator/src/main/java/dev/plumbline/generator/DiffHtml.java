package dev.plumbline.generator;

import dev.plumbline.generator.export.BrandStyleExport;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.history.Revision;
import dev.plumbline.generator.inert.InertHtml;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.page.change.ComparedRevision;
import dev.plumbline.generator.page.change.DiffViews;
import dev.plumbline.generator.page.shell.ThemeFiles;
import dev.plumbline.generator.render.InlineStyle;
import dev.plumbline.generator.render.Templates;
import dev.plumbline.generator.render.Theme;
import dev.plumbline.generator.site.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A comparison as a page of HTML that needs no other file. */
final class DiffHtml {
  /** The style sheets of the page, besides those of every page. */
  private static final List<String> STYLES =
      List.of("style/pages/changes.css", "style/pages/findings.css", "style/embedded/diff.css");

  private DiffHtml() {}

  static String of(DiffResult result, Theme theme) throws IOException {
    DiffSide shown = result.after().present() ? result.after() : result.before();
    Framework framework = shown.framework();
    Words words = new Words(theme.words(framework.locale()));
    InlineStyle style = InlineStyle.of(theme, styles(theme), BrandStyleExport.of(framework));
    DiffViews page =
        new DiffViews(
            compared(result.before()),
            compared(result.after()),
            result.change(),
            result.findings(),
            words);
    byte[] html =
        new Templates(theme, words.texts())
            .print(DiffViews.TEMPLATE, page.view(style.css(), style.hash()));
    return InertHtml.of(new String(html, StandardCharsets.UTF_8));
  }

  private static List<String> styles(Theme theme) throws IOException {
    List<String> styles = new ArrayList<>();
    theme.staticFiles().stream().filter(ThemeFiles::isStyle).forEach(styles::add);
    styles.addAll(STYLES);
    return styles;
  }

  private static ComparedRevision compared(DiffSide side) {
    Revision revision = side.revision();
    return new ComparedRevision(
        revision == null ? null : revision.title(),
        revision == null ? null : revision.date(),
        side.present(),
        side.framework(),
        errors(side));
  }

  private static int errors(DiffSide side) {
    return (int)
        side.report().findings().stream()
            .filter(one -> side.report().counts(one) && one.severity() == Severity.ERROR)
            .count();
  }
}
