package dev.plumbline.generator.export;

import dev.plumbline.generator.compare.LevelComparison;
import dev.plumbline.generator.compare.Match;
import dev.plumbline.generator.compare.Predecessor;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Origin;
import dev.plumbline.generator.model.Peers;
import dev.plumbline.generator.model.Profile;
import dev.plumbline.generator.site.Addresses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of {@link FrameworkExport} about a level. */
final class LevelJson {
  private final ExportContent content;
  private final Family family;
  private final Level level;
  private final ExportJson json;
  private final @Nullable LevelComparison comparison;

  LevelJson(ExportContent content, Family family, Level level, ExportJson json) {
    this.content = content;
    this.family = family;
    this.level = level;
    this.json = json;
    this.comparison =
        Predecessor.of(content.framework().vocabulary(), family, level)
            .map(before -> LevelComparison.between(content.index(), before, level))
            .orElse(null);
  }

  void write() {
    head(level, json);
    profile(level.profile(), json);
    if (comparison != null) {
      json.text("predecessor", comparison.before().ref().toString());
      json.flag("writtenAnew", comparison.isWrittenAnew());
      ComparisonJson.summary(comparison, json);
    }
    json.objects("peers", content.peers().of(family, level), this::peer);
    if (level.peers() instanceof Peers.None none) {
      json.flag("noPeers", true);
      json.prose("noPeersReason", none.reason());
    }
    json.objects("expectations", level.expectations(), this::expectation);
    json.objects("sections", level.sections(), text -> section(text, json));
  }

  private void peer(Level peer) {
    json.text("level", peer.ref().toString());
    LevelComparison both = LevelComparison.between(content.index(), level, peer);
    List<Match> pairs =
        family.dimensions().stream()
            .flatMap(dimension -> both.under(dimension.id()).matches().stream())
            .filter(match -> match.before() != null)
            .toList();
    json.objects("pairs", pairs, match -> ComparisonJson.pair(both, match, json));
  }

  private static void head(Level level, ExportJson json) {
    json.text("ref", level.ref().toString());
    json.text("track", level.ref().track());
    json.text("id", level.ref().level());
    json.text("title", level.title());
    json.text("code", level.code());
    json.texts("aliases", level.name().aliases());
    json.number("grade", level.grade());
    json.word("status", level.status());
    json.flag("destination", level.destination());
    json.text("page", Addresses.level(level.ref()).value());
    json.text("owner", level.owner() == null ? null : level.owner().name());
    json.prose("summary", level.summary());
  }

  private static void profile(Profile profile, ExportJson json) {
    json.object(
        "scales",
        () -> profile.scales().forEach(one -> json.text(one.scale().id(), one.step().id())));
    json.object(
        "week",
        () -> profile.week().forEach(one -> json.number(one.activity().id(), one.percent())));
    json.objects("stages", profile.stages(), claim -> stage(claim, json));
    json.id("pay", profile.pay());
    json.objects("notExpected", profile.notExpected(), not -> notExpected(not, json));
    json.objects("facts", profile.facts(), fact -> fact(fact, json));
  }

  private static void stage(Profile.StageClaim claim, ExportJson json) {
    json.text("dimension", claim.dimension().id());
    json.text("stage", claim.stage().id());
    json.flag("optional", claim.optional());
  }

  private static void notExpected(Profile.NotExpected not, ExportJson json) {
    json.text("dimension", not.dimension().id());
    json.prose("reason", not.reason());
  }

  private static void fact(Profile.Fact fact, ExportJson json) {
    json.text("name", fact.name());
    json.prose("value", fact.value());
  }

  private void expectation(Expectation expectation) {
    String dimension = expectation.dimension().id();
    ComparisonJson changes =
        comparison == null ? null : new ComparisonJson(comparison, dimension, json);
    json.text("dimension", dimension);
    json.objects("topics", expectation.topics(), topic -> topic(topic, changes));
  }

  private void topic(Expectation.Topic topic, @Nullable ComparisonJson changes) {
    if (topic.name() != null) {
      json.prose("name", topic.name());
    }
    json.objects("entries", topic.entries(), entry -> entry(entry, changes));
  }

  private void entry(Expectation.Entry entry, @Nullable ComparisonJson changes) {
    if (entry instanceof Expectation.Entry.Introduction framing) {
      json.prose("framing", framing.prose());
      origin(framing.origin(), json);
    } else {
      criterion(((Expectation.Entry.Asked) entry).criterion(), json);
    }
    if (changes != null) {
      changes.write(entry);
    }
  }

  private static void criterion(Criterion criterion, ExportJson json) {
    json.text("id", criterion.id());
    json.prose("text", criterion.text());
    json.prose("detail", criterion.detail());
    json.proses("examples", criterion.examples().stream().map(Criterion.Example::text).toList());
    json.texts("tags", criterion.tags());
    json.flag("optional", criterion.optional());
    origin(criterion.origin(), json);
  }

  private static void origin(Origin origin, ExportJson json) {
    if (origin instanceof Origin.Common) {
      json.text("origin", "common");
    } else if (origin instanceof Origin.SameAs same) {
      json.text("origin", "same-as");
      json.text("originLevel", same.level().toString());
    }
  }

  private static void section(Level.Text text, ExportJson json) {
    json.text("section", text.about().id());
    json.text("text", text.plain());
  }
}
