package dev.plumbline.generator.change;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The target of a change.
 *
 * @param id of the criterion, dimension, scale, page or the like; empty where the kind is enough
 * @param name what people call it, in its later form; of a criterion its text
 */
public record ChangeTarget(Kind kind, String id, String name) {
  /** A target of which there is only one where it stands. */
  static ChangeTarget only(Kind kind) {
    return new ChangeTarget(kind, "", "");
  }

  /** The kinds of targets. */
  public enum Kind {
    // Expectations
    CRITERION("expectation"),
    EXAMPLE("example"),
    DETAIL("detail"),
    TAGS("tags"),
    INTRODUCTION("introduction", "framing"),
    TOPICS("headings"),
    NOT_EXPECTED("reason why nothing is expected"),
    STAGE("stage"),
    SCALE("scale"),

    // Placement
    GRADE("grade"),
    TRACK("track"),
    FAMILY("family"),
    PAY("pay band"),
    PEER("peer"),
    PEERS("reason for having no peers"),
    MOVE("move"),
    ENTRY("how to move"),
    NOTE("note on a move"),
    DESTINATION("career level"),
    STATUS("status"),

    // Names and explanations of a level
    TITLE("title"),
    CODE("code"),
    ALIASES("other titles"),
    ADDRESS("address"),
    WEEK("week"),
    SUMMARY("summary"),
    TEXT("text"),
    FACT("fact"),
    OWNER("owner"),
    REPLACED_BY("replacement family"),
    KIND("kind"),
    AUDIENCE("audience"),

    // The framework's vocabulary and its prose
    FRAMEWORK("framework"),
    GROUP("group"),
    DIMENSION("dimension"),
    SIGNAL("sign of a stage"),
    STEP("step of a scale"),
    ACTIVITY("activity"),
    SECTION("section"),
    SCOPE("scope"),
    SETTING("parity setting"),
    PAGE("page"),
    TERM("glossary term");

    private static final Set<Kind> ALONE = EnumSet.of(INTRODUCTION, TOPICS, NOT_EXPECTED, STAGE);

    private static final Set<Kind> NAMED =
        EnumSet.of(FACT, SCALE, PAGE, DIMENSION, PAY, SETTING, TERM);

    private final String noun;
    private final String id;

    Kind(String noun) {
      this.noun = noun;
      this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Kind(String noun, String id) {
      this.noun = noun;
      this.id = id;
    }

    /** The noun for it in a sentence. */
    public String noun() {
      return noun;
    }

    /** Whether it stands under its dimension's heading, and need not name it. */
    public boolean standsAlone() {
      return ALONE.contains(this);
    }

    /** Whether it has a name itself, rather than belonging to something that has. */
    public boolean isNamed() {
      return NAMED.contains(this);
    }

    /** The word in data and in keys of interface words. */
    public String id() {
      return id;
    }
  }
}
