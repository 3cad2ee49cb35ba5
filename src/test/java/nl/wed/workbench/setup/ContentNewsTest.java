package nl.wed.workbench.setup;

import static nl.wed.workbench.domain.appraisal.AppraisalRecords.CRITERION;
import static nl.wed.workbench.domain.appraisal.AppraisalRecords.OPTION;
import static nl.wed.workbench.domain.causes.CauseRecords.CAUSE;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.knowledge.SessionIntervention;
import nl.wed.workbench.domain.renewal.Difference;
import nl.wed.workbench.domain.renewal.News;
import nl.wed.workbench.domain.renewal.OlderContent;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentNewsTest {
    private final Catalogue catalogue = Catalogue.load();
    private final Texts texts = Texts.load();
    private final News news = ContentNews.of(catalogue, texts);

    @ParameterizedTest
    @ValueSource(strings = {"0-6", "0-12", "0-18"})
    void nothingInANewTrajectoryIsMarked(String scope) {
        var project = everythingTaken(new TrajectorySetup(catalogue, texts)
                .create(new NewTrajectory("GM0141", scope, 1, LocalDate.of(2026, 12, 1), "")));

        var older = OlderContent.of(project, news);

        assertThat(older.renewals()).isEmpty();
        assertThat(older.facts()).isEmpty();
    }

    @Test
    void everyRecordOfTheVersionBeforeIsMarkedOrRestsOnSomethingElseNow() {
        var project = ofThePreviousVersion();

        var older = OlderContent.of(project, news);

        for (var type : List.of(INDICATOR, CAUSE, OPTION, CRITERION)) {
            assertThat(project.all(type))
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(older.differences(new Ref(type, one.id())))
                            .as(one.toString())
                            .isNotEmpty());
        }
    }

    @Test
    void takingAllOverLeavesNothingMarkedAndGivesTheWordsOfNow() {
        var project = ofThePreviousVersion();

        var taken = OlderContent.of(project, news).allTaken(project);

        assertThat(OlderContent.of(taken, news).renewals()).isEmpty();
        assertThat(taken.all(CRITERION))
                .allSatisfy(one -> assertThat(one.anchorLow())
                        .isEqualTo(catalogue
                                .criteria()
                                .criterion(one.code())
                                .orElseThrow()
                                .anchors()
                                .get(1)));
        assertThat(taken.all(CAUSE))
                .allSatisfy(one -> assertThat(one.description())
                        .isEqualTo(catalogue
                                .causes()
                                .find(one.code())
                                .orElseThrow()
                                .description()));
    }

    @Test
    void whatChangedAboutHomeStartIsSaidInWords() {
        assertThat(news.facts().get("I04"))
                .extracting(Difference::field)
                .containsExactly("evidence", "effect", "status");
        assertThat(news.facts().get("I04").get(1).was())
                .isEqualTo("Opvoedcompetentie en gedrag; details te verifiëren. (te verifiëren)");
        assertThat(news.facts().get("I26")).isNull();
    }

    /// Also what is taken over later, from the content as it is.
    private Project everythingTaken(Project project) {
        return project.putAll(
                        CAUSE,
                        catalogue.causes().all().stream().map(TakenOver::cause).toList())
                .putAll(
                        INDICATOR,
                        catalogue.indicators().all().stream()
                                .map(TakenOver::indicator)
                                .toList())
                .putAll(
                        OPTION,
                        catalogue.interventions().all().stream()
                                .map(one -> TakenOver.option(one, List.of()))
                                .toList())
                .putAll(
                        KnowledgeRecords.SESSION_INTERVENTION,
                        catalogue.interventions().all().stream()
                                .map(one -> new SessionIntervention(UUID.randomUUID(), one.code(), ""))
                                .toList());
    }

    private Project ofThePreviousVersion() {
        var before = catalogue.previous();
        return Project.empty(UUID.randomUUID())
                .putAll(CAUSE, before.causes().stream().map(TakenOver::cause).toList())
                .putAll(
                        INDICATOR,
                        before.indicators().stream().map(TakenOver::indicator).toList())
                .putAll(
                        OPTION,
                        before.interventions().stream()
                                .map(one -> TakenOver.option(one, List.of()))
                                .toList())
                .putAll(
                        CRITERION,
                        before.criteria().stream().map(TakenOver::criterion).toList());
    }
}
