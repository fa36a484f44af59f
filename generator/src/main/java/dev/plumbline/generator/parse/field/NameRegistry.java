package dev.plumbline.generator.parse.field;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.model.Ref;
import java.util.List;
import java.util.Optional;

/** The ids and names that things of one kind in framework.yaml have, each only once. */
public final class NameRegistry {
  private final String what;
  private final Ids ids;
  private final UniqueNames names;

  /**
   * @param what has them: "track"
   * @param ids may be those of other kinds too
   */
  public NameRegistry(String what, Ids ids, Findings findings) {
    this.what = what;
    this.ids = ids;
    this.names = new UniqueNames(what, findings);
  }

  /** The id of a thing, if it has one and no other thing has it; takes its id and its name. */
  public Optional<Ref> claim(Optional<Ref> id, Fields fields) {
    return claim(id, fields, List.of());
  }

  /**
   * The id of a thing, if it has one and no other thing has it.
   *
   * @param tracks those that the thing is limited to; none means all
   */
  public Optional<Ref> claim(Optional<Ref> id, Fields fields, List<Ref> tracks) {
    Optional<Ref> claim = id.filter(ref -> ids.take(ref.id(), what, ref.place()));
    String name = fields.text("name");
    // A thing that was written down twice shares the name too, and is reported already.
    if (claim.isPresent() && name != null) {
      names.take(name, tracks, fields.valuePlace("name"));
    }
    return claim;
  }
}
