package dev.plumbline.generator.page.profile;

import dev.plumbline.generator.model.Grade;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.model.Vocabulary;
import dev.plumbline.generator.page.shell.PageContext;
import java.util.Optional;

/** Says which band a level is paid by. */
public final class Pay {
  private Pay() {}

  /** The band's name and range; empty where nothing is known. */
  public static String statement(PageContext context, Level level) {
    Vocabulary vocabulary = context.framework().vocabulary();
    Ref own = level.profile().pay();
    Optional<Ref> band =
        own != null ? Optional.of(own) : vocabulary.grade(level.grade()).map(Grade::pay);
    return band.flatMap(ref -> vocabulary.band(ref.id()))
        .map(
            found ->
                found.range() == null
                    ? found.name()
                    : context.words().get("pay.range", found.name(), found.range()))
        .orElse("");
  }
}
