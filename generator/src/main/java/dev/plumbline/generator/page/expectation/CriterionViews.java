package dev.plumbline.generator.page.expectation;

import dev.plumbline.generator.compare.Match;
import dev.plumbline.generator.compare.WordRun;
import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Origin;
import dev.plumbline.generator.page.expectation.CriterionView.More;
import dev.plumbline.generator.page.expectation.CriterionView.Note;
import dev.plumbline.generator.page.shell.HostLinks;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.site.Addresses;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The maker of the views of criteria. */
public final class CriterionViews {
  private static final String OPTIONAL = "optional";

  private final PageContext context;
  private final HostLinks sources;

  CriterionViews(PageContext context) {
    this.context = context;
    this.sources = new HostLinks(context);
  }

  /** The view on its level's own page, compared with the level before. */
  public CriterionView own(Level level, Criterion criterion, @Nullable Match match) {
    return new CriterionView(
        match == null ? null : kind(match.kind()),
        criterion.id(),
        ref(level, criterion),
        null,
        context.markup(criterion.text()),
        sources.of(level, criterion),
        more(criterion, match));
  }

  /** The views on another page, one after the other. */
  public List<CriterionView> elsewhere(Level level, List<Criterion> criteria) {
    List<CriterionView> views = new ArrayList<>();
    for (Criterion criterion : criteria) {
      views.add(elsewhere(level, criterion));
    }
    return views;
  }

  /** The view on another page. */
  public CriterionView elsewhere(Level level, Criterion criterion) {
    return new CriterionView(
        null,
        null,
        null,
        context.heads().href(level, criterion),
        context.markup(criterion.text()),
        null,
        more(criterion, null));
  }

  /** The view in an overview: only the text, and whether it is required. */
  public CriterionView brief(Level level, Criterion criterion) {
    return new CriterionView(
        null,
        null,
        null,
        context.heads().href(level, criterion),
        context.markup(criterion.text()),
        null,
        criterion.optional()
            ? new More(List.of(optional()), List.of(), Markup.EMPTY, List.of())
            : null);
  }

  /** The origin of a criterion or a text, as a short phrase; absent where it is the level's own. */
  @Nullable String origin(Origin origin) {
    if (origin instanceof Origin.Common) {
      return context.words().get("origin.common");
    } else if (origin instanceof Origin.SameAs same) {
      return context
          .content()
          .peers()
          .level(same.level())
          .map(level -> context.words().get("origin.same-as", level.title()))
          .orElse(null);
    }
    return null;
  }

  private String ref(Level level, Criterion criterion) {
    return context.heads().head(level).ref() + "#" + criterion.id();
  }

  private @Nullable More more(Criterion criterion, @Nullable Match match) {
    List<WordRun> runs = match == null ? List.of() : match.words();
    More more =
        new More(
            notes(criterion, match, runs),
            MarkedWords.of(runs),
            context.markup(criterion.detail()),
            examples(criterion));
    return more.isEmpty() ? null : more;
  }

  private List<Markup> examples(Criterion criterion) {
    List<Markup> examples = new ArrayList<>();
    for (Criterion.Example example : criterion.examples()) {
      if (!example.text().isEmpty()) {
        examples.add(context.markup(example.text()));
      }
    }
    return examples;
  }

  private List<Note> notes(Criterion criterion, @Nullable Match match, List<WordRun> runs) {
    List<Note> notes = new ArrayList<>();
    if (match != null) {
      notes.add(new Note(context.words().get("change." + kind(match.kind())), true, null));
      if (match.isRequiredNow()) {
        notes.add(new Note(context.words().get("change.required"), false, null));
      }
      String limits = context.content().index().droppedLimits(runs);
      if (limits != null) {
        notes.add(new Note(context.words().get("change.unlimited", limits), false, null));
      }
    }
    if (criterion.optional()) {
      notes.add(optional());
    }
    String origin = origin(criterion.origin());
    if (origin != null) {
      notes.add(new Note(origin, false, href(criterion.origin())));
    }
    for (String tag : criterion.tags()) {
      if (!tag.equals(OPTIONAL)) {
        notes.add(new Note(tag, false, null));
      }
    }
    return notes;
  }

  private Note optional() {
    return new Note(context.words().get("criterion.optional"), false, null);
  }

  private @Nullable String href(Origin origin) {
    return origin instanceof Origin.SameAs same
        ? context.href(Addresses.level(same.level()))
        : null;
  }

  private static String kind(Match.Kind kind) {
    return switch (kind) {
      case NEW -> "new";
      case CHANGED -> "changed";
      case CARRIED -> "carried";
    };
  }
}
