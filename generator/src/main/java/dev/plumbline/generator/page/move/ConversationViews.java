package dev.plumbline.generator.page.move;

import dev.plumbline.generator.compare.MovePair;
import dev.plumbline.generator.compare.Transition;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.model.Status;
import dev.plumbline.generator.page.shell.FirstSentence;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.PageShells;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.SitePath;
import dev.plumbline.generator.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The maker of a sheet for a conversation. */
final class ConversationViews {
  private static final TransitionView.Changes NOTHING =
      new TransitionView.Changes(List.of(), List.of());

  private static final TransitionPhrases.Detail WITHOUT =
      TransitionPhrases.Detail.WITHOUT_EXPECTATIONS;

  /** The most phrases about the week, scales and stages in one column. */
  private static final int PHRASES = 10;

  private final PageContext context;
  private final Words words;
  private final Level level;
  private final @Nullable Transition transition;

  /**
   * @param transition from the level; absent where nothing is above it
   */
  ConversationViews(PageContext context, Level level, @Nullable Transition transition) {
    this.context = context;
    this.words = context.words();
    this.level = level;
    this.transition = transition;
  }

  ConversationView view() {
    return transition == null ? alone() : of(transition);
  }

  private ConversationView alone() {
    Family family = context.framework().family(level.ref().family()).orElseThrow();
    String key = isUnwritten(level) ? "conversation.unwritten" : "conversation.top";
    return view(
        level,
        words.get(key, level.title()),
        NOTHING,
        null,
        new ConversationRows(context).of(family, level));
  }

  private ConversationView of(Transition moving) {
    MoveComparison comparison =
        MoveComparison.of(context.content().index(), MovePair.oneWay(moving));
    List<ConversationView.Row> rows =
        moving.isWritten() ? new ConversationRows(context).of(comparison, moving) : List.of();
    return view(
        moving.to().level(),
        notice(moving.to().level(), rows),
        new TransitionPhrases(context, moving, comparison, WITHOUT).changes(),
        entry(moving),
        rows);
  }

  private @Nullable String notice(Level to, List<ConversationView.Row> rows) {
    for (Level one : List.of(level, to)) {
      if (isUnwritten(one)) {
        return words.get("conversation.unwritten", one.title());
      }
    }
    return rows.isEmpty() ? words.get("conversation.nothing", to.title()) : null;
  }

  private static boolean isUnwritten(Level level) {
    return level.status() == Status.PLACEHOLDER;
  }

  /** The way to get there and the first sentence of its note; absent where neither is known. */
  private @Nullable String entry(Transition moving) {
    Move move = moving.move();
    String how = new TransitionViews(context).entry(move);
    String note = move == null ? "" : FirstSentence.of(move.note().plain());
    String both = ((how == null ? "" : how) + " " + note).strip();
    return both.isEmpty() ? null : both;
  }

  private ConversationView view(
      Level to,
      @Nullable String notice,
      TransitionView.Changes changes,
      @Nullable String entry,
      List<ConversationView.Row> rows) {
    List<ChangePhrase> start = few(changes.start());
    List<ChangePhrase> stop = few(changes.stop());
    SheetHead head = new SheetHead(title(to), lines(to), start, stop, entry);
    SheetFit fit = SheetFit.of(rows, head);
    SitePath page = page();
    return new ConversationView(
        shell(to),
        opening(to, notice, page),
        fit.type().name().toLowerCase(Locale.ROOT),
        start,
        stop,
        entry,
        fit.first(),
        fit.second(),
        fit.isOnePage(),
        new LeftOut(words, rows, fit).sentence());
  }

  /** The first phrases, and how many more there are. */
  private List<ChangePhrase> few(List<ChangePhrase> phrases) {
    if (phrases.size() <= PHRASES) {
      return phrases;
    }
    List<ChangePhrase> few = new ArrayList<>(phrases.subList(0, PHRASES - 1));
    few.add(ChangePhrase.of(words.get("conversation.more", phrases.size() - PHRASES + 1)));
    return few;
  }

  private ConversationView.Opening opening(Level to, @Nullable String notice, SitePath page) {
    String site = context.content().publication().address();
    return new ConversationView.Opening(
        context.heads().head(level),
        transition == null ? null : context.heads().head(to),
        title(to),
        words.get(
            transition == null ? "conversation.asked-here" : "conversation.asked", to.title()),
        notice,
        new Link(context.href(page), site == null ? page.value() : page.under(site)));
  }

  private String title(Level to) {
    return transition == null ? level.title() : context.heads().way(level, to);
  }

  /** The sentences that tell the levels in short. */
  private List<String> lines(Level to) {
    List<String> lines = new ArrayList<>();
    for (Level one : transition == null ? List.of(level) : List.of(level, to)) {
      LevelHead head = context.heads().head(one);
      lines.add(head.title() + " " + (head.line() == null ? "" : head.line()));
    }
    return lines;
  }

  /**
   * The page that has everything: of the move where there is one, else of the level it leads to.
   */
  private SitePath page() {
    if (transition == null) {
      return Addresses.level(level.ref());
    }
    LevelRef to = transition.to().level().ref();
    return context.content().transitions().between(level.ref(), to).isPresent()
        ? Addresses.move(level.ref(), to)
        : Addresses.level(to);
  }

  private PageShell shell(Level to) {
    PageShells shells = new PageShells(context);
    Family family = context.framework().family(level.ref().family()).orElseThrow();
    List<Link> crumbs = new ArrayList<>(shells.crumbs(family));
    crumbs.add(new Link(context.href(Addresses.level(level.ref())), level.title()));
    return shells.shell(
        List.of(words.get("conversation.title"), title(to), family.name()),
        words.get("conversation.description", title(to)),
        crumbs,
        List.of(),
        null);
  }
}
