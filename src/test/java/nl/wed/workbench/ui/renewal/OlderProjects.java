package nl.wed.workbench.ui.renewal;

import static nl.wed.workbench.domain.appraisal.AppraisalRecords.CRITERION;
import static nl.wed.workbench.domain.appraisal.AppraisalRecords.OPTION;
import static nl.wed.workbench.domain.causes.CauseRecords.CAUSE;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.Causes.CatalogueCause;
import nl.wed.workbench.catalogue.CriteriaSet.CatalogueCriterion;
import nl.wed.workbench.catalogue.Indicators.CatalogueIndicator;
import nl.wed.workbench.catalogue.Interventions.Intervention;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.knowledge.SessionIntervention;
import nl.wed.workbench.setup.TakenOver;
import nl.wed.workbench.ui.Projects;

/// A trajectory as the version of the content before this one began it, with a cause (O02) that has
/// priority and an approach for it (I06) that was put before the session as well.
public final class OlderProjects {
    private static final Catalogue CATALOGUE = Catalogue.load();

    private OlderProjects() {}

    /// The trajectory.
    public static Project begun() {
        var before = CATALOGUE.previous();
        var project = Projects.fresh();
        Map<String, CatalogueIndicator> indicators = byCode(before.indicators(), CatalogueIndicator::code);
        Map<String, CatalogueCriterion> criteria = byCode(before.criteria(), CatalogueCriterion::code);
        project = replaced(project, INDICATOR, indicators, one -> one.code(), TakenOver::indicator);
        project = replaced(project, CRITERION, criteria, one -> one.code(), TakenOver::criterion);
        Cause cause = TakenOver.cause(
                        byCode(before.causes(), CatalogueCause::code).get("O02"))
                .withPriority(true, "vaak genoemd");
        Intervention groups = byCode(before.interventions(), Intervention::code).get("I06");
        return project.put(CAUSE, cause)
                .put(OPTION, TakenOver.option(groups, List.of(cause.id())))
                .put(
                        KnowledgeRecords.SESSION_INTERVENTION,
                        new SessionIntervention(UUID.randomUUID(), "I06", "past hier"));
    }

    private static <C> Map<String, C> byCode(List<C> all, Function<C, String> code) {
        Map<String, C> found = new HashMap<>();
        all.forEach(one -> found.put(code.apply(one), one));
        return found;
    }

    private static <C, T extends Entity> Project replaced(
            Project project, RecordType<T> type, Map<String, C> before, Function<T, String> code, Function<C, T> take) {
        var result = project;
        for (T one : project.all(type)) {
            C was = before.get(code.apply(one));
            if (was != null) {
                result = result.remove(type, one.id()).put(type, take.apply(was));
            }
        }
        return result;
    }
}
