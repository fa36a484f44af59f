package dev.plumbline.generator;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which pages a session makes again; that the others are the right ones is for mutations. */
final class SiteSessionTest {
  @TempDir private Path temp;
  private final SiteSession session = new SiteSession();
  private final AtomicInteger pagesMade = new AtomicInteger();
  private Path content;
  private GenerateRequest request;
  private int pages;

  @BeforeEach
  void buildOnce() throws IOException {
    content = Files.createDirectory(temp.resolve("content"));
    WrittenFramework.ofLamps()
        .with("families/wicks/family.yaml", "name: Wicks\n")
        .with("families/wicks/ic/w1.md", "---\ntitle: Twister\ngrade: 1\n---\n\nTwists wicks.\n")
        .level("ic/ic1", 1, "Cuts a pane to a drawing.")
        .level("ic/ic2", 2, "Blows a lamp whose wall is even.")
        .write(content);
    request =
        GenerateRequest.of(content, temp.resolve("site"))
            .withTheme(SmallTheme.in(Files.createDirectory(temp.resolve("theme"))));
    pages = build();
    assertThat(pagesMade).hasValue(pages);
  }

  @Test
  void anEditInOneFamilyLeavesThePagesOfAnother() throws IOException {
    edit("families/lamps/ic/ic2.md", "even", "thin");
    assertThat(build()).isEqualTo(pages);

    assertThat(pagesMade.get()).isPositive().isLessThan(pages);
  }

  @Test
  void aTemplateThatChangedIsPrintedOnAllPages() throws IOException {
    edit("../theme/level.ftlh", "<title>", "<title>New: ");
    build();

    assertThat(pagesMade).hasValue(pages);
    assertThat(temp.resolve("site/lamps/ic/ic1.html")).content().startsWith("<title>New: ");
  }

  @Test
  void aPageThatSomebodyChangedIsMended() throws IOException {
    Path page = temp.resolve("site/wicks/ic/w1.html");
    String made = Files.readString(page);
    Files.writeString(page, "mine");
    edit("families/lamps/ic/ic2.md", "even", "thin");
    build();

    assertThat(page).hasContent(made);
  }

  private int build() throws IOException {
    pagesMade.set(0);
    GenerateResult result = session.generate(request, (made, of) -> pagesMade.incrementAndGet());
    return requireNonNull(result.made()).pages();
  }

  private void edit(String path, String from, String to) throws IOException {
    Path file = content.resolve(path).normalize();
    Files.writeString(file, Files.readString(file).replace(from, to));
  }
}
