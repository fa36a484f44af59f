package dev.plumbline.generator.page.grade;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.page.shell.FamilyGrades;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageKind;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Page;
import dev.plumbline.generator.site.SitePath;
import java.util.ArrayList;
import java.util.List;

/** The pages of the grades of each family. */
public final class GradePages implements PageKind {
  @Override
  public List<Page> pages(SiteContent content) {
    List<Page> pages = new ArrayList<>();
    for (Family family : content.framework().families()) {
      for (int grade : new FamilyGrades(family).used()) {
        SitePath path = Addresses.grade(family.id(), grade);
        pages.add(
            new Page(
                    path,
                    "grade",
                    family.place(),
                    () -> new GradeViews(new PageContext(content, path), family, grade).view())
                .withMarkdown(content.publication().markdown())
                .showing(content.transitions().tied(family)));
      }
    }
    return pages;
  }
}
