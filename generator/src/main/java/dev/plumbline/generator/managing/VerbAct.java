package dev.plumbline.generator.managing;

import org.jspecify.annotations.Nullable;

/** Someone manages, hires or leads people: a verb of managing, with people as its object. */
final class VerbAct implements Act {
  private static final Part[] PARTS = {
    Part.MANAGE, Part.OVERSEE, Part.RUN, Part.LEAD, Part.EMPLOY, Part.PROMOTE, Part.STAFF
  };

  @Override
  public @Nullable Span at(Scene scene, int at) {
    for (Part part : PARTS) {
      Verb verb = scene.lexicon().verb(part, scene.clause().word(at));
      int end = verb == null ? -1 : end(scene, verb, at);
      if (verb != null && end >= 0 && scene.agency().isOwn(start(scene, at), verb.form())) {
        return new Span(start(scene, at), end);
      }
    }
    return null;
  }

  /** "Line manages" begins with its first word. */
  private static int start(Scene scene, int at) {
    String before = scene.clause().word(at - 1);
    return before.equals("line") || before.equals("people") ? at - 1 : at;
  }

  /** The place after the object; below 0 if it is not one of managing. */
  private static int end(Scene scene, Verb verb, int at) {
    int from = Coordination.past(scene, verb, at);
    if (verb.part() == Part.EMPLOY && isWithoutObject(scene, at, from)) {
      return from;
    }
    int operations = Coordination.pastOperations(scene, from);
    if (operations >= 0 && isOfAManager(verb.part())) {
      return operations;
    }
    if (isKnown(scene, verb, at)) {
      return at + 1;
    }
    People people = People.at(scene.lexicon(), scene.clause(), from);
    return people != null && fits(scene, verb.part(), people) ? people.end() : -1;
  }

  private static boolean fits(Scene scene, Part part, People people) {
    boolean talent = scene.lexicon().is(Part.TALENT, people.last());
    boolean anyone = scene.lexicon().is(Part.ANYONE, people.last());
    boolean person = !people.group() && !talent && !anyone;
    return switch (part) {
      case MANAGE -> !people.borrowed() && !talent && !isUpwards(people) && isWhole(scene, people);
      case OVERSEE -> !people.borrowed() && (person || isLed(scene, people));
      case RUN -> isLed(scene, people);
      case LEAD -> isLed(scene, people) && (people.counted() || people.owned());
      case EMPLOY -> !anyone && !isForResearch(scene);
      case PROMOTE -> person;
      default -> people.group() && (people.isTold() || people.isPlural());
    };
  }

  private static boolean isOfAManager(Part part) {
    return part == Part.MANAGE || part == Part.OVERSEE || part == Part.RUN;
  }

  /** "The engineers they manage": the object goes before. */
  private static boolean isKnown(Scene scene, Verb verb, int at) {
    boolean ofManaging = verb.part() == Part.MANAGE && verb.form() == Verb.Form.BARE;
    return ofManaging && scene.agency().isOfNamed(at - 1);
  }

  private static boolean isForResearch(Scene scene) {
    for (int i = 0; i < scene.clause().size(); i++) {
      if (scene.at(Part.NOT_EMPLOYED, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is the manager of whoever the text is about. */
  private static boolean isUpwards(People people) {
    return people.owned() && (people.last().equals("manager") || people.last().equals("director"));
  }

  /** Whether a bare "team" is not the first of two words before another, as in "team and risk". */
  private static boolean isWhole(Scene scene, People people) {
    String next = scene.clause().word(people.end());
    boolean joined = next.equals("and") || next.equals("or");
    return !people.group() || people.isTold() || !joined || people.isPlural();
  }

  /** Whether a group is led as such, and not on the way to something or through it. */
  private static boolean isLed(Scene scene, People people) {
    if (!people.group() || people.borrowed()) {
      return false;
    }
    People members =
        scene.clause().word(people.end()).equals("of")
            ? People.at(scene.lexicon(), scene.clause(), people.end() + 1)
            : null;
    return members == null
        ? !Coordination.isOnAWay(scene, people.end())
        : !Coordination.isThrough(scene, members.end());
  }

  /** "Hires and fires", "hires for the team": those who are hired need not be named. */
  private static boolean isWithoutObject(Scene scene, int at, int from) {
    String next = scene.clause().word(from);
    boolean firing = scene.lexicon().verb(Part.EMPLOY, scene.clause().word(from - 1)) != null;
    boolean both = from > at + 1 && firing && scene.isEnd(from);
    boolean into = next.equals("for") || next.equals("into") || next.equals("onto");
    return both || (into && People.at(scene.lexicon(), scene.clause(), from + 1) != null);
  }
}
