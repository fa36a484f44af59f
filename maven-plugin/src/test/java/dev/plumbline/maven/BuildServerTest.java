package dev.plumbline.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever looks for commands must know one. */
class BuildServerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GITHUB|::error::x",
        "GITHUB|' \u00A0::add-mask::x'",
        "GITHUB|[INFO] x ##[set-output name=a]b",
        "GITHUB|#\u200B#[error]",
        "AZURE|[INFO] ##vso[task.complete result=Failed;]",
        "AZURE|[INFO] ##[error]x",
        "GITLAB|x section_start:1:a",
        "GITLAB|section_ end : 1 : a",
        "TEAMCITY|[INFO] ##teamcity[buildStop]"
      })
  void theCommandsOfEachServerAreFound(BuildServer server, String line) {
    assertThat(BuildServer.commandsIn("a\n" + line)).contains(server + ": " + line);
  }

  @ParameterizedTest
  @MethodSource("dev.plumbline.maven.HostileWords#commands")
  void eachOfTheHostileWordsIsACommandToSomeServer(String word) {
    assertThat(BuildServer.commandsIn(word)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[INFO] ::error::x",
        "::a",
        "## Heading [link]",
        "<U+0023>#[error]x",
        "section_starter: a",
        "## teamcity[x]"
      })
  void whatNoServerObeysIsNoCommand(String line) {
    assertThat(BuildServer.commandsIn(line)).isEmpty();
  }
}
