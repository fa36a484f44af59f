package dev.plumbline.generator.markdown;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.ContentPart;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Nearest;
import dev.plumbline.generator.finding.Place;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The audiences that content may be restricted to. Immutable. */
public final class AudienceNames {
  /** The audiences of a framework whose list has not been read yet: any name is accepted. */
  public static final AudienceNames ANY = new AudienceNames(null);

  /** The parts of the content that list the audiences. */
  private static final List<ContentPart> LIST =
      List.of(ContentPart.of("framework.yaml").in("audiences"));

  private final @Nullable List<String> names;

  private AudienceNames(@Nullable List<String> names) {
    this.names = names;
  }

  /** The audiences with these names. */
  public static AudienceNames of(Collection<String> names) {
    return new AudienceNames(List.copyOf(names));
  }

  /** Reports an audience that is not one of these: nobody could ever read content for it. */
  public void check(String audience, Place place, Findings findings) {
    if (names == null || names.contains(audience)) {
      return;
    }
    findings.add(
        Finding.of(
                Code.UNKNOWN_AUDIENCE,
                place,
                "\"" + audience + "\" is not an audience of this framework.",
                Nearest.hint(audience, "Audiences", names)
                    + " To add an audience, list it under \"audiences\" in framework.yaml.")
            .restingOn(LIST));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AudienceNames those && Objects.equals(names, those.names);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(names);
  }
}
