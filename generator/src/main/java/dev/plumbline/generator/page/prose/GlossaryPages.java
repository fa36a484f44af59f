package dev.plumbline.generator.page.prose;

import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageKind;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Page;
import java.util.List;
import java.util.Set;

/** The glossary, where the framework has one. */
public final class GlossaryPages implements PageKind {
  @Override
  public List<Page> pages(SiteContent content) {
    Framework framework = content.framework();
    return framework.glossary().isEmpty()
        ? List.of()
        : List.of(
            new Page(
                    Addresses.GLOSSARY,
                    "glossary",
                    framework.glossary().get(0).place(),
                    () -> new GlossaryViews(new PageContext(content, Addresses.GLOSSARY)).view())
                .withMarkdown(content.publication().markdown())
                .showing(Set.of()));
  }
}
