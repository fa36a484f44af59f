package dev.plumbline.generator.owners;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.CheckRequest;
import dev.plumbline.generator.SiteGenerator;
import dev.plumbline.generator.WrittenFramework;
import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of files whose owners cannot be known. */
final class UnreadOwnersTest {
  @TempDir private Path root;

  @BeforeEach
  void makeRepository() throws IOException {
    Files.createDirectory(root.resolve(".git"));
    WrittenFramework.ofLamps()
        .with(
            "families/lamps/family.yaml",
            "name: Lamps\nowner: {name: Makers, handle: \"@acme/lamps\"}\n")
        .write(Files.createDirectory(root.resolve("content")));
  }

  @Test
  void aFileThatIsLargerThanTheHostReadsIsTold() throws IOException {
    Files.write(root.resolve("CODEOWNERS"), new byte[OwnersHost.MOST_BYTES]);
    assertThat(found()).isEmpty();

    Files.write(root.resolve("CODEOWNERS"), new byte[OwnersHost.MOST_BYTES + 1]);
    assertThat(found())
        .containsExactly(
            "../CODEOWNERS:1:1 This file cannot be compared with the owners that the content"
                + " names: it is larger than 3 MB, more than GitHub reads.");
  }

  @Test
  void aLinkIsToldWhereNoFileStands() throws IOException {
    Path elsewhere = Files.writeString(root.resolve("owners.txt"), "* @acme/all\n");
    Files.createSymbolicLink(root.resolve("CODEOWNERS"), elsewhere);
    assertThat(found()).singleElement().asString().startsWith("../CODEOWNERS:1:1").contains("link");

    Files.writeString(Files.createDirectory(root.resolve("docs")).resolve("CODEOWNERS"), "* @a\n");
    assertThat(found()).isEmpty();
  }

  @Test
  void aFileInAFolderThatIsALinkIsNotLookedInto(@TempDir Path outside) throws IOException {
    Files.writeString(outside.resolve("CODEOWNERS"), "# end plumbline:owners /content/\n");
    Files.createSymbolicLink(root.resolve(".github"), outside);

    assertThat(found()).singleElement().asString().contains("../.github/CODEOWNERS:1:1", "link");
  }

  @Test
  void aFolderOfThatNameIsNoFile() throws IOException {
    Files.createDirectory(root.resolve("CODEOWNERS"));
    assertThat(found()).singleElement().asString().endsWith("it is no file.");
  }

  private List<String> found() throws IOException {
    List<Finding> findings =
        SiteGenerator.check(CheckRequest.of(root.resolve("content"))).report().findings();
    assertThat(findings).extracting(Finding::code).doesNotContain(Code.OWNERS_DIFFER);
    return findings.stream()
        .filter(finding -> finding.code() == Code.OWNERS_UNREAD)
        .map(finding -> finding.place() + " " + finding.message())
        .toList();
  }
}
