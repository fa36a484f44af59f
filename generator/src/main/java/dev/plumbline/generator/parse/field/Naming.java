package dev.plumbline.generator.parse.field;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.model.Ref;
import java.util.List;
import java.util.Optional;

/** The ids and names of things of one kind in framework.yaml, no two of which may share one. */
public final class Naming {
  private final String what;
  private final Ids ids;
  private final Names names;

  /**
   * @param what has them: "track"
   * @param ids may be those of other kinds too
   */
  public Naming(String what, Ids ids, Findings findings) {
    this.what = what;
    this.ids = ids;
    this.names = new Names(what, findings);
  }

  /** The id of a thing, if it has one and no other thing has it. */
  public Optional<Ref> free(Optional<Ref> id, Fields fields) {
    return free(id, fields, List.of());
  }

  /**
   * The id of a thing, if it has one and no other thing has it.
   *
   * @param tracks those that the thing is limited to; none means all
   */
  public Optional<Ref> free(Optional<Ref> id, Fields fields, List<Ref> tracks) {
    Optional<Ref> free = id.filter(ref -> ids.take(ref.id(), what, ref.place()));
    String name = fields.text("name");
    // A thing that was written down twice shares the name too, and is reported already.
    if (free.isPresent() && name != null) {
      names.take(name, tracks, fields.valuePlace("name"));
    }
    return free;
  }
}
