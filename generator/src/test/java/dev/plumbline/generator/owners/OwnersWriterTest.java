package dev.plumbline.generator.owners;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.generator.WrittenFramework;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OwnersWriterTest {
  private static final String BEGIN = "# begin plumbline:owners github /content/\n";
  private static final String END = "# end plumbline:owners /content/\n";

  @TempDir private Path root;

  private final WrittenFramework framework =
      WrittenFramework.ofLamps()
          .with("families/lamps/family.yaml", "name: Lamps\n" + owner("Makers", "@acme/lamps"))
          .with("pages/pay.md", "---\ntitle: Pay\n" + owner("HR", "@acme/hr") + "---\nBy grade.\n");

  @BeforeEach
  void makeRepository() throws IOException {
    Files.createDirectories(root.resolve(".git"));
    Files.createDirectories(root.resolve("content"));
  }

  @Test
  void aNewFileStandsWhereItsHostExpectsIt() throws IOException {
    assertThat(write(OwnersHost.GITHUB).file()).isEqualTo(".github/CODEOWNERS");
    assertThat(write(OwnersHost.GITLAB).file()).isEqualTo(".gitlab/CODEOWNERS");

    assertThat(entries(".github/CODEOWNERS"))
        .containsExactly("/content/families/lamps/ @acme/lamps", "/content/pages/pay.md @acme/hr");
    assertThat(entries(".gitlab/CODEOWNERS")).startsWith("[Career framework]").hasSize(3);
    assertThat(list(root.resolve(".github"))).containsExactly("CODEOWNERS");
  }

  @Test
  void theFileThatTheHostReadsFirstIsTheOne() throws IOException {
    put("docs/CODEOWNERS", "");
    put("CODEOWNERS", "");
    put(".github/CODEOWNERS", "");

    WrittenOwners onGitHub = write(OwnersHost.GITHUB);
    assertThat(onGitHub.file()).isEqualTo(".github/CODEOWNERS");
    assertThat(onGitHub.unread()).containsExactly("CODEOWNERS", "docs/CODEOWNERS");
    assertThat(write(OwnersHost.GITLAB).file()).isEqualTo("CODEOWNERS");
  }

  @Test
  void linesOfOthersStayByteByByte() throws IOException {
    for (byte[] before :
        List.of(
            "* @acme/all".getBytes(UTF_8),
            "* @acme/all\t \n".getBytes(UTF_8),
            "\uFEFF# ours\r\n* @acme/all\r\n\r\n".getBytes(UTF_8),
            "# Zust\u00E4ndig\n* @acme/all\n".getBytes(ISO_8859_1))) {
      Files.write(file("CODEOWNERS"), before);
      write(OwnersHost.GITHUB);

      byte[] after = Files.readAllBytes(file("CODEOWNERS"));
      assertThat(after).hasSizeGreaterThan(before.length).startsWith(before);
      String text = new String(after, ISO_8859_1);
      assertThat(text.replace("\r\n", "").contains("\n")).isNotEqualTo(text.contains("\r\n"));
    }
  }

  @Test
  void onlyWhatStandsBetweenTheMarksIsWrittenAnew() throws IOException {
    String before = "\uFEFF* @acme/all\n" + BEGIN + "/old @gone\n";
    put("CODEOWNERS", before + END + "\r\n/src/ @acme/developers");
    assertThat(write(OwnersHost.GITHUB).changed()).isTrue();

    assertThat(file("CODEOWNERS"))
        .content()
        .startsWith("\uFEFF* @acme/all\n" + BEGIN + "# Written")
        .endsWith("\n/content/pages/pay.md @acme/hr\n" + END + "\r\n/src/ @acme/developers")
        .doesNotContain("@gone");
  }

  @Test
  void whereNothingDiffersNothingIsWritten() throws IOException {
    put("CODEOWNERS", "* @acme/all\r\n");
    assertThat(write(OwnersHost.GITHUB).changed()).isTrue();
    String whole = Files.readString(file("CODEOWNERS"));

    for (String same : List.of(whole, whole.replace("\r", ""), whole.strip())) {
      put("CODEOWNERS", same);
      assertThat(write(OwnersHost.GITHUB).changed()).isFalse();
      assertThat(file("CODEOWNERS")).hasContent(same);
    }
  }

  @Test
  void withoutAnyHandleThereIsNothingToWrite() throws IOException {
    framework
        .with("families/lamps/family.yaml", "name: Lamps\nowner: Makers\n")
        .without("pages/pay.md");
    WrittenOwners none = write(OwnersHost.GITHUB);

    assertThat(none.changed()).isFalse();
    assertThat(none.unknown())
        .containsExactly(new UnknownOwner("Makers", "families/lamps/family.yaml"));
    assertThat(root.resolve(".github")).doesNotExist();
  }

  @Test
  void gitHubKnowsNoGroupsInGroups() throws IOException {
    framework.with("families/lamps/family.yaml", "name: Lamps\n" + owner("Makers", "@acme/a/b"));

    assertThat(write(OwnersHost.GITHUB).unknown()).extracting("name").containsExactly("Makers");
    assertThat(write(OwnersHost.GITLAB).unknown()).isEmpty();
    assertThat(entries(".gitlab/CODEOWNERS")).contains("/content/families/lamps/ @acme/a/b");
  }

  @Test
  void levelsInTheFileOfTheirFamilyShareItWithIt() throws IOException {
    String levels = "levels: [{track: ic, id: ic1, title: One, grade: 1, " + given("Ada", "@ada");
    framework.with(
        "families/lamps/family.yaml",
        "name: Lamps\n" + owner("Makers", "@acme/lamps") + levels + "}]\n");
    write(OwnersHost.GITHUB);

    assertThat(entries(".github/CODEOWNERS"))
        .containsSequence(
            "/content/families/lamps/ @acme/lamps",
            "/content/families/lamps/family.yaml @acme/lamps @ada");
  }

  @Test
  void brokenMarksAreRefusedAndNothingIsLost() throws IOException {
    for (String broken :
        List.of(
            BEGIN + "/old @a\n",
            "/old @a\n" + END,
            END + BEGIN,
            BEGIN + BEGIN + END,
            BEGIN + END + END,
            BEGIN + END + BEGIN + END)) {
      put("CODEOWNERS", "* @acme/all\n" + broken);
      assertThatThrownBy(() -> write(OwnersHost.GITHUB))
          .isInstanceOf(RefusedOwnersException.class)
          .hasMessageStartingWith("CODEOWNERS:")
          .hasMessageContaining("What plumbline:owners wrote ");
      assertThat(file("CODEOWNERS")).hasContent("* @acme/all\n" + broken);
    }
  }

  @Test
  void aFileThatNoHostWouldReadIsRefused() throws IOException {
    Files.write(file("CODEOWNERS"), new byte[OwnersHost.MOST_BYTES + 1]);
    assertRefused("larger than 3 MB");

    byte[] almost = new byte[OwnersHost.MOST_BYTES];
    Arrays.fill(almost, (byte) '#');
    Files.write(file("CODEOWNERS"), almost);
    assertRefused("larger than 3 MB");

    Files.write(file("CODEOWNERS"), "* @a".getBytes(UTF_16));
    assertRefused("UTF-16");

    Files.delete(file("CODEOWNERS"));
    Files.createSymbolicLink(file(".github"), Files.createDirectory(file("elsewhere")));
    Files.createSymbolicLink(file(".github/CODEOWNERS"), file("target"));
    assertRefused("link");
  }

  @Test
  void theFolderOfANewFileIsNoLink(@TempDir Path outside) throws IOException {
    Files.createSymbolicLink(file(".github"), outside);
    assertRefused("its folder is a link");
    assertThat(list(outside)).isEmpty();
  }

  @Test
  void theHostIsThatOfWhichThereAreFiles() throws IOException {
    assertThatThrownBy(() -> write(null)).hasMessageContaining("plumbline.owners.host");
    put(".gitlab-ci.yml", "");
    assertThat(write(null).host()).isEqualTo(OwnersHost.GITLAB);

    // What was written before tells it when other files do not.
    put(".github/workflows/check.yml", "");
    assertThat(write(null).host()).isEqualTo(OwnersHost.GITLAB);
  }

  @Test
  void withoutARepositoryThereIsNobodyToAsk(@TempDir Path elsewhere) throws IOException {
    framework.write(elsewhere);
    assertThatThrownBy(() -> OwnersWriter.write(elsewhere, framework.parsed(), OwnersHost.GITHUB))
        .isInstanceOf(RefusedOwnersException.class)
        .hasMessageContaining("in no Git repository");
  }

  @Test
  void twoFrameworksInARepositoryHaveABlockEach() throws IOException {
    write(OwnersHost.GITHUB);
    Path other = Files.createDirectory(file("other"));
    OwnersWriter.write(other, framework.parsed(), OwnersHost.GITHUB);

    assertThat(entries(".github/CODEOWNERS"))
        .contains("/content/pages/pay.md @acme/hr", "/other/pages/pay.md @acme/hr");
    assertThat(write(OwnersHost.GITHUB).changed()).isFalse();
  }

  private void assertRefused(String why) {
    assertThatThrownBy(() -> write(OwnersHost.GITHUB))
        .isInstanceOf(RefusedOwnersException.class)
        .hasMessageContaining(why);
  }

  private WrittenOwners write(@Nullable OwnersHost host) throws IOException {
    return OwnersWriter.write(root.resolve("content"), framework.parsed(), host);
  }

  private static String owner(String name, String handle) {
    return given(name, handle) + "\n";
  }

  private static String given(String name, String handle) {
    return "owner: {name: " + name + ", handle: \"" + handle + "\"}";
  }

  private Path file(String name) {
    return root.resolve(name);
  }

  private void put(String name, String text) throws IOException {
    Files.createDirectories(file(name).resolveSibling(""));
    Files.writeString(file(name), text);
  }

  private List<String> entries(String name) throws IOException {
    return Files.readAllLines(file(name)).stream().filter(OwnersDifference::counts).toList();
  }

  private static List<String> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
