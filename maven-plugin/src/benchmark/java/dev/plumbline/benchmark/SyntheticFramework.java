package dev.plumbline.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A content folder of any size; the same shape makes the same bytes. */
final class SyntheticFramework {

  private static final long SEED = 20_261_121L;

  private final Path folder;
  private final Shape shape;
  private final SyntheticText text = new SyntheticText(SEED);

  private SyntheticFramework(Path folder, Shape shape) {
    this.folder = folder;
    this.shape = shape;
  }

  static void write(Path folder, Shape shape) throws IOException {
    SyntheticFramework framework = new SyntheticFramework(folder, shape);
    framework.put("framework.yaml", SyntheticVocabulary.framework(shape, framework.text));
    framework.put("glossary.yaml", SyntheticVocabulary.glossary(framework.text));
    framework.put("index.md", framework.text.paragraph(6) + "\n");
    for (int i = 0; i < shape.prosePages(); i++) {
      framework.page(i);
    }
    for (int i = 0; i < shape.families(); i++) {
      framework.family(i);
    }
  }

  private void page(int index) throws IOException {
    StringBuilder page = new StringBuilder();
    page.append(String.format(Locale.ROOT, "---\ntitle: Page %d\norder: %d\n---\n", index, index));
    for (int i = 0; i < 4; i++) {
      page.append(String.format(Locale.ROOT, "## Part %d\n\n%s\n\n", i, text.paragraph(5)));
      page.append("See [the level](../families/family-0/ic/ic1.md#first-of-1).\n\n");
      page.append("| one | other |\n|---|---|\n| here | there |\n\n");
    }
    put("pages/page-" + index + ".md", page.toString());
  }

  private void family(int index) throws IOException {
    String family = "families/family-" + index + "/";
    put(family + "family.yaml", familyYaml(index));
    put(family + "index.md", text.paragraph(4) + "\n");
    for (int i = 1; i <= shape.ic(); i++) {
      put(family + "ic/ic" + i + ".md", SyntheticLevel.ic(shape, text, i));
    }
    for (int i = shape.ic() - shape.management() + 1; i <= shape.ic(); i++) {
      put(family + "management/m" + i + ".md", SyntheticLevel.manager(shape, text, i));
    }
  }

  private String familyYaml(int index) {
    int grade = shape.ic();
    return String.format(
        Locale.ROOT,
        """
    name: Family %d
    summary: %s
    order: %d
    moves:
      - {from: ic/ic%d, to: management/m%d, kind: lateral, entry: application, note: %s}
      - {from: management/m%d, to: ic/ic%d, kind: return}
    """,
        index,
        text.paragraph(2),
        index,
        grade,
        grade,
        text.sentence(12),
        grade,
        grade);
  }

  private void put(String path, String content) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
