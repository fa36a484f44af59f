package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.managing.Managing;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Level;
import java.util.Locale;
import java.util.stream.Stream;

/** A rule against management levels that ask nothing about managing people. */
final class ManagingNotAskedCheck implements Rule<FamilyParity> {
  @Override
  public Code code() {
    return Code.MANAGING_NOT_ASKED;
  }

  @Override
  public boolean applies(FamilyParity family) {
    return !family.management().isEmpty() && family.managing().knowsLanguage();
  }

  @Override
  public void check(FamilyParity family, Findings findings) {
    family.management().stream()
        .filter(FamilyParity::isWritten)
        .filter(level -> !isAsked(family, level))
        .forEach(level -> findings.add(finding(level)));
  }

  private static boolean isAsked(FamilyParity family, Level level) {
    Managing managing = family.managing();
    return family.measure(level).managing() > 0
        || Stream.of(texts(family, level), sections(level), headings(family, level))
            .flatMap(texts -> texts)
            .anyMatch(text -> managing.ofManager(text).isPresent());
  }

  private static Stream<String> texts(FamilyParity family, Level level) {
    return LevelTexts.of(family.family(), level).stream().map(LevelTexts.Text::plain);
  }

  private static Stream<String> sections(Level level) {
    return level.sections().stream().map(Level.Text::plain);
  }

  /** The names of the dimensions and topics under which the level asks something. */
  private static Stream<String> headings(FamilyParity family, Level level) {
    return level.expectations().stream()
        .filter(expectation -> !expectation.isEmpty())
        .flatMap(expectation -> Stream.concat(dimension(family, expectation), topics(expectation)));
  }

  private static Stream<String> dimension(FamilyParity family, Expectation expectation) {
    return family.family().dimension(expectation.dimension().id()).map(Dimension::name).stream();
  }

  private static Stream<String> topics(Expectation expectation) {
    return expectation.topics().stream()
        .flatMap(topic -> Stream.ofNullable(topic.name()))
        .map(name -> name.plain());
  }

  private Finding finding(Level level) {
    return ParityFindings.of(
        code(),
        level.place(),
        String.format(
            Locale.ROOT,
            "%s is a management level, but does not ask for managing people.",
            ParityFindings.named(level)),
        "describe whom they manage and what they are responsible for, such as hiring, developing"
            + " and assessing the"
            + " people in their team. If they manage nobody, move the level to a track of another"
            + " kind.",
        level);
  }
}
