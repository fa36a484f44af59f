package dev.plumbline.generator.managing;

import java.util.Locale;
import java.util.Set;

/** A class of words, explained by its heading in a language's list. */
enum WordClass {
  MANAGE,
  OVERSEE,
  RUN,
  LEAD,
  EMPLOY,
  PROMOTE,
  STAFF,
  TEAM,
  PERSON,
  TALENT,
  ANYONE,
  MEMBER_ENDINGS,
  TITLE_ENDINGS,
  GROUP,
  TWO_MEANINGS,
  CROWD,
  BORROWED,
  OTHERS,
  SELF,
  RELATIVE,
  BE,
  ROLE,
  PLAIN,
  POSSESSIVE,
  DEFINITE,
  COUNTED,
  SMALL,
  FOLLOWS,
  PART_OF_A_NAME,
  ADVERB,
  MATTER,
  NOMINAL,
  OPERATIONS,
  CHARGE,
  OF_A_TEAM,
  SAID_IN_FULL,
  ASSESSING,
  DECIDED,
  DECIDING,
  FROM,
  HAVING,
  RECEIVED,
  NOT_EMPLOYED,
  DOING,
  ABLE,
  STARTING,
  BY,
  TAKING_PART,
  LETTING_OTHERS,
  WITH_BARE_VERBS,
  NEGATION,
  WEAK,
  OPTIONAL,
  STRONG,
  CARING,
  ONE_TO_ONE,
  OF_MANAGERS;

  private static final Set<WordClass> VERBS =
      Set.of(MANAGE, OVERSEE, RUN, LEAD, EMPLOY, PROMOTE, STAFF, TEAM);

  /** The heading in the list. */
  String heading() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Whether each of its lines has the forms of a verb. */
  boolean isOfVerbs() {
    return VERBS.contains(this);
  }
}
