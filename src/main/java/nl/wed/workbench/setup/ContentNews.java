package nl.wed.workbench.setup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.Causes.CatalogueCause;
import nl.wed.workbench.catalogue.Causes.Nuance;
import nl.wed.workbench.catalogue.CriteriaSet.CatalogueCriterion;
import nl.wed.workbench.catalogue.EvidenceScales.EvidenceEntry;
import nl.wed.workbench.catalogue.EvidenceScales.EvidenceScale;
import nl.wed.workbench.catalogue.Indicators.CatalogueIndicator;
import nl.wed.workbench.catalogue.Interventions.Cost;
import nl.wed.workbench.catalogue.Interventions.Intervention;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.renewal.Difference;
import nl.wed.workbench.domain.renewal.News;
import nl.wed.workbench.domain.renewal.Taken;
import nl.wed.workbench.texts.Texts;
import org.jspecify.annotations.Nullable;

/// In what the built-in content differs from the version before it, as records of a trajectory would
/// have it: both versions are taken over in the same way and laid beside each other.
public final class ContentNews {
    private final Catalogue catalogue;
    private final Texts texts;

    private ContentNews(Catalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /// The news of the content of that catalogue.
    public static News of(Catalogue catalogue, Texts texts) {
        return new ContentNews(catalogue, texts).read();
    }

    private News read() {
        var before = catalogue.previous();
        return new News(
                taken(
                        before.indicators(),
                        CatalogueIndicator::code,
                        catalogue.indicators()::find,
                        TakenOver::indicator),
                taken(before.causes(), CatalogueCause::code, catalogue.causes()::find, TakenOver::cause),
                taken(
                        before.interventions(),
                        Intervention::code,
                        catalogue.interventions()::find,
                        one -> TakenOver.option(one, List.of())),
                taken(
                        before.criteria(),
                        CatalogueCriterion::code,
                        catalogue.criteria()::criterion,
                        TakenOver::criterion),
                facts());
    }

    private static <C, T extends Entity> Map<String, Taken<T>> taken(
            List<C> before, Function<C, String> code, Function<String, Optional<C>> now, Function<C, T> take) {
        Map<String, Taken<T>> all = new HashMap<>();
        for (C was : before) {
            now.apply(code.apply(was))
                    .ifPresent(is -> all.put(code.apply(was), new Taken<>(take.apply(was), take.apply(is))));
        }
        return all;
    }

    private Map<String, List<Difference>> facts() {
        Map<String, List<Difference>> all = new HashMap<>();
        for (Intervention was : catalogue.previous().interventions()) {
            catalogue.interventions().find(was.code()).ifPresent(now -> all.put(was.code(), facts(was, now)));
        }
        for (CatalogueCause was : catalogue.previous().causes()) {
            catalogue.causes().find(was.code()).ifPresent(now -> all.put(was.code(), facts(was, now)));
        }
        return all;
    }

    private List<Difference> facts(Intervention was, Intervention now) {
        List<Difference> found = new ArrayList<>();
        add(found, "evidence", was, now, this::evidence);
        add(
                found,
                "effect",
                was,
                now,
                one -> marked(one.effect().text(), one.effect().status()));
        add(found, "cost", was, now, one -> cost(one.cost()));
        add(found, "conditions", was, now, one -> marked(one.conditions(), one.conditionsStatus()));
        add(found, "warnings", was, now, one -> String.join("\n", one.warnings()));
        add(found, "status", was, now, one -> texts.name("general", one.status()));
        return found;
    }

    private List<Difference> facts(CatalogueCause was, CatalogueCause now) {
        List<Difference> found = new ArrayList<>();
        add(
                found,
                "nuances",
                was,
                now,
                one -> one.nuances().stream().map(Nuance::text).collect(Collectors.joining("\n")));
        add(found, "note", was, now, one -> one.note() == null ? "" : one.note());
        return found;
    }

    private <C> void add(List<Difference> found, String field, C was, C now, Function<C, String> words) {
        String before = words.apply(was);
        String after = words.apply(now);
        if (!before.equals(after)) {
            found.add(Difference.ofContent(field, before, after));
        }
    }

    private String evidence(Intervention one) {
        return one.evidence().stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(EvidenceEntry entry) {
        String scale = catalogue
                .evidence()
                .scale(entry.scale())
                .map(EvidenceScale::name)
                .orElse(entry.scale());
        String level = catalogue.levelLabel(entry).orElse(texts.get("general.unknown"));
        var asOf = entry.asOf();
        String date = asOf == null ? texts.get("catalogue.asOf.unknown") : asOf.text();
        return marked(texts.get("catalogue.renewal.evidence", scale, level, date), entry.status());
    }

    private String cost(Cost cost) {
        var band = cost.band();
        String words = cost.text() != null ? cost.text() : band == null ? null : texts.name("catalogue", band);
        return marked(words, cost.status());
    }

    private String marked(@Nullable String words, VerificationStatus status) {
        String known = words == null ? texts.get("general.unknown") : words;
        return status == VerificationStatus.TO_VERIFY ? texts.get("catalogue.renewal.toVerify", known) : known;
    }
}
