package nl.wed.workbench.ui.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.Causes.CatalogueCause;
import nl.wed.workbench.catalogue.EvidenceScales.EvidenceLevel;
import nl.wed.workbench.catalogue.EvidenceScales.EvidenceScale;
import nl.wed.workbench.catalogue.Interventions.Intervention;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.knowledge.Presence;
import nl.wed.workbench.domain.words.Query;
import nl.wed.workbench.texts.Texts;

/// What the catalogue of approaches is narrowed by: words, cause, phase, cost, evidence and whether
/// it is there already.
public final class CatalogueFilters {
    private final Catalogue catalogue;
    private final Texts texts;
    private final StringProperty query = new SimpleStringProperty("");
    private final Filter cause;
    private final Filter phase;
    private final Filter cost;
    private final Filter evidence;
    private final Filter presence;

    CatalogueFilters(Catalogue catalogue, Texts texts, List<AgePhase> scope) {
        this.catalogue = catalogue;
        this.texts = texts;
        cause = new Filter("cause", causes(List.of()));
        phase = new Filter("phase", phases(scope));
        cost = new Filter("cost", costs());
        evidence = new Filter("evidence", evidence(texts));
        presence = new Filter("presence", presences());
    }

    /// Words to search for in name, description and code.
    public StringProperty query() {
        return query;
    }

    /// The filters in the order of the screen.
    public List<Filter> all() {
        return List.of(cause, phase, cost, evidence, presence);
    }

    /// The filter on cause.
    public Filter cause() {
        return cause;
    }

    /// The filter on presence.
    public Filter presence() {
        return presence;
    }

    /// The filter on evidence.
    public Filter evidence() {
        return evidence;
    }

    boolean passes(InterventionLine line) {
        return all().stream().allMatch(filter -> filter.chosen().get().passes().test(line))
                && found(line.intervention());
    }

    /// Lets everything through again.
    public void clear() {
        query.set("");
        all().forEach(filter -> filter.chosen().set(filter.options().getFirst()));
    }

    /// The causes of the trajectory stand first among the causes.
    void follow(List<Cause> own) {
        cause.offer(causes(
                own.stream().flatMap(one -> Stream.ofNullable(one.code())).toList()));
    }

    private boolean found(Intervention intervention) {
        return match(intervention).isPresent();
    }

    /// The other words by which an approach is found; empty when it has those that were typed.
    String also(Intervention intervention) {
        return match(intervention).map(match -> String.join(", ", match.also())).orElse("");
    }

    private Optional<Query.Match> match(Intervention intervention) {
        return Query.of(query.get(), catalogue.synonyms())
                .in(intervention.code() + " " + intervention.name() + " " + intervention.description());
    }

    private List<Filter.Choice> causes(List<String> own) {
        List<Filter.Choice> options = new ArrayList<>();
        options.add(new Filter.Choice(texts.get("knowledge.filter.allCauses"), _ -> true));
        if (!own.isEmpty()) {
            options.add(new Filter.Choice(
                    texts.get("knowledge.filter.ownCauses"),
                    line -> line.intervention().causes().stream().anyMatch(own::contains)));
        }
        var inOrder = Stream.concat(
                        catalogue.causes().all().stream().filter(one -> own.contains(one.code())),
                        catalogue.causes().all().stream().filter(one -> !own.contains(one.code())))
                .toList();
        for (CatalogueCause one : inOrder) {
            String mark = own.contains(one.code()) ? "★ " : "";
            options.add(new Filter.Choice(
                    mark + one.code() + " " + one.name(),
                    line -> line.intervention().causes().contains(one.code())));
        }
        return options;
    }

    private List<Filter.Choice> phases(List<AgePhase> scope) {
        List<Filter.Choice> options = new ArrayList<>();
        options.add(new Filter.Choice(
                texts.get("knowledge.filter.scope"), line -> line.intervention().appliesIn(scope)));
        options.add(new Filter.Choice(texts.get("knowledge.filter.allPhases"), _ -> true));
        for (AgePhase one : AgePhase.values()) {
            if (one != AgePhase.FX) {
                options.add(new Filter.Choice(
                        texts.name("general", one), line -> line.intervention().appliesIn(List.of(one))));
            }
        }
        return options;
    }

    private List<Filter.Choice> costs() {
        List<Filter.Choice> options = new ArrayList<>();
        options.add(new Filter.Choice(texts.get("knowledge.filter.allCosts"), _ -> true));
        for (CostGroup one : CostGroup.values()) {
            options.add(new Filter.Choice(
                    texts.name("knowledge", one),
                    line -> CostGroup.of(line.intervention().cost()) == one));
        }
        return options;
    }

    private List<Filter.Choice> evidence(Texts words) {
        List<Filter.Choice> options = new ArrayList<>();
        options.add(new Filter.Choice(words.get("knowledge.filter.allEvidence"), _ -> true));
        for (EvidenceScale scale : catalogue.evidence().scales()) {
            options.add(new Filter.Choice(
                    words.get("knowledge.filter.scale", scale.name()), line -> line.judgedBy(scale.code())));
            for (EvidenceLevel level : scale.levels()) {
                options.add(new Filter.Choice(
                        scale.code() + ": " + level.label(), line -> line.atLevel(scale.code(), level.code())));
            }
        }
        options.add(new Filter.Choice(
                words.get("knowledge.filter.unknownEvidence"),
                line -> line.intervention().evidence().stream().allMatch(InterventionLine::isUnknown)));
        return options;
    }

    private List<Filter.Choice> presences() {
        List<Filter.Choice> options = new ArrayList<>();
        options.add(new Filter.Choice(texts.get("knowledge.filter.allPresence"), _ -> true));
        for (Presence one : Presence.values()) {
            options.add(new Filter.Choice(texts.name("knowledge", one), line -> line.presence() == one));
        }
        options.add(new Filter.Choice(texts.get("knowledge.filter.chosen"), InterventionLine::chosen));
        return options;
    }
}
