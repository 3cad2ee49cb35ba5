package nl.wed.workbench.ui.presenting;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.records.RecordTypes;
import nl.wed.workbench.domain.testing.VotesOpen;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.exchange.ProjectPackage;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.ui.navigation.Screen;
import nl.wed.workbench.ui.navigation.Topic;
import nl.wed.workbench.ui.presenting.deck.Deck;
import nl.wed.workbench.ui.presenting.deck.Slide;
import org.junit.jupiter.api.Test;

class DeckTest {
    private static final Topic OVERVIEW = Topic.of(Screen.OVERVIEW);
    private static final ProjectPackage SAMPLE = Decks.sample("almelo-0-6");
    private static final String PLANTED = "GEHEIM";

    /// Of these a room sees parts; what it does not see of them is planted too.
    private static final Set<RecordType<?>> SEEN = Set.of(
            TrajectoryRecords.TRAJECTORY,
            FigureRecords.INDICATOR,
            FigureRecords.DATA_SET,
            FigureRecords.INDICATOR_SOURCE,
            FigureRecords.PEER_GROUP,
            FigureRecords.KEY_MESSAGE,
            KnowledgeRecords.MEETING,
            KnowledgeRecords.AGENDA_ITEM,
            KnowledgeRecords.INSIGHT,
            CauseRecords.PROBLEM,
            CauseRecords.CAUSE,
            AppraisalRecords.OPTION,
            AppraisalRecords.CRITERION);

    private static final Set<String> UNSEEN_FIELDS =
            Set.of("description", "priorityReason", "lead", "materials", "result", "location", "goal");

    private static Deck sample(Topic from) {
        return Decks.of(SAMPLE.project(), SAMPLE, from);
    }

    private static String forTheRoom(Slide slide) {
        return slide.toString().replace(slide.head().notes().toString(), "");
    }

    private static List<Topic.Kind> kinds(Deck deck) {
        return deck.slides().stream()
                .map(slide -> slide.head().kind())
                .distinct()
                .toList();
    }

    private static Project planted(Project project) {
        for (RecordType<?> type : RecordTypes.ALL) {
            project = planted(project, type);
        }
        return project;
    }

    private static <T extends Entity> Project planted(Project project, RecordType<T> type) {
        return project.putAll(
                type, project.all(type).stream().map(one -> planted(type, one)).toList());
    }

    @SuppressWarnings("unchecked")
    private static <T extends Entity> T planted(RecordType<T> type, T record) {
        try {
            var parts = record.getClass().getRecordComponents();
            var values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                parts[i].getAccessor().setAccessible(true);
                var value = parts[i].getAccessor().invoke(record);
                boolean hidden = !SEEN.contains(type) || UNSEEN_FIELDS.contains(parts[i].getName());
                values[i] = hidden ? planted(type.name() + "." + parts[i].getName(), value) : value;
            }
            var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var made = record.getClass().getDeclaredConstructor(types);
            made.setAccessible(true);
            return (T) made.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object planted(String where, Object value) {
        if (value instanceof String) {
            return PLANTED + where;
        }
        return value instanceof List<?> list && !list.isEmpty() && list.getFirst() instanceof String
                ? List.of(PLANTED + where)
                : value;
    }

    @Test
    void whatARoomMayNotSeeIsInNoSlide() {
        var project = planted(SAMPLE.project());

        for (Screen screen : Screen.values()) {
            assertThat(Decks.of(project, SAMPLE, Topic.of(screen)).slides())
                    .hasSizeGreaterThan(20)
                    .noneMatch(slide -> forTheRoom(slide).contains(PLANTED));
        }
    }

    @Test
    void theNotesOfWhoPresentsHaveNothingOfWhatPeopleSaidOrScored() {
        var project = planted(SAMPLE.project());

        assertThat(Decks.of(project, SAMPLE, OVERVIEW).slides())
                .noneMatch(slide -> slide.toString()
                        .replace(PLANTED + FigureRecords.INTERPRETATION.name() + ".text", "")
                        .contains(PLANTED));
    }

    @Test
    void theReadingOfAFigureIsForWhoPresentsOnly() {
        var reading = SAMPLE.project().all(FigureRecords.INTERPRETATION).stream()
                .filter(one -> sample(Topic.figure(one.indicator())).slides().stream()
                        .anyMatch(slide -> slide.head().about().equals(Optional.of(one.indicator()))))
                .findFirst()
                .orElseThrow();

        var slides = sample(Topic.figure(reading.indicator())).slides();

        assertThat(slides).anyMatch(slide -> slide.toString().contains(reading.text()));
        assertThat(slides).noneMatch(slide -> forTheRoom(slide).contains(reading.text()));
    }

    @Test
    void theSlidesStandInTheOrderOfTheMethod() {
        var deck = sample(OVERVIEW);

        assertThat(deck.slides()).extracting(slide -> slide.head().step()).isSorted();
        assertThat(kinds(deck))
                .containsSubsequence(
                        Topic.Kind.PROFILE, Topic.Kind.FIGURE, Topic.Kind.AGENDA, Topic.Kind.CAUSES, Topic.Kind.MATRIX)
                .contains(Topic.Kind.INSIGHTS, Topic.Kind.OUTCOME)
                .doesNotContain(Topic.Kind.ANY);
    }

    @Test
    void itBeginsWithWhatTheScreenIsAbout() {
        var deck = sample(OVERVIEW);
        var matrix = Topic.of(nl.wed.workbench.domain.Step.CAUSES, Topic.Kind.MATRIX);

        assertThat(deck.beginning(OVERVIEW)).isZero();
        assertThat(deck.slides().get(deck.beginning(matrix))).isInstanceOf(Slide.Matrix.class);
        assertThat(deck.slides().get(deck.beginning(Topic.of(Screen.KNOWLEDGE))))
                .isInstanceOf(Slide.Agenda.class);
        assertThat(deck.slides().get(deck.beginning(Topic.of(Screen.APPRAISAL))))
                .isInstanceOf(Slide.Outcome.class);
    }

    @Test
    void theFigureThatIsOpenIsThereAlsoWhenItAsksNoAttention() {
        for (var line : nl.wed.workbench.shown.ShownFigures.of(SAMPLE.project(), SAMPLE, Decks.CATALOGUE)
                .profile()
                .lines()) {
            var open = line.figure().indicator();
            var deck = sample(Topic.figure(open.id()));
            var first = deck.slides().get(deck.beginning(Topic.figure(open.id())));

            assertThat(first.head().about()).as(open.name()).contains(open.id());
        }
    }

    @Test
    void aVoteThatIsOpenIsNowhereAndTheSlideSaysThatItComes() {
        var project = VotesOpen.in(SAMPLE.project());
        var asked = Topic.of(nl.wed.workbench.domain.Step.CAUSES, Topic.Kind.MATRIX);

        var deck = Decks.of(project, SAMPLE, asked);

        assertThat(deck.slides()).noneMatch(Slide.Matrix.class::isInstance);
        assertThat(deck.slides().get(deck.beginning(asked)).toString()).contains("De stemming loopt nog");
    }

    @Test
    void aMeanOfTwoVotesWouldTellWhatSomebodyThoughtAndIsNotShown() {
        var cause = SAMPLE.project().all(CauseRecords.CAUSE).getFirst();
        var votes = SAMPLE.project().all(CauseRecords.VOTE);
        for (int kept = 2; kept <= 3; kept++) {
            var project = SAMPLE.project().with(CauseRecords.VOTE, nl.wed.workbench.domain.Table.empty());
            project = project.putAll(
                    CauseRecords.VOTE,
                    votes.stream()
                            .filter(one -> one.cause().equals(cause.id()))
                            .filter(one -> one.severity() != null && one.influence() != null)
                            .limit(kept)
                            .toList());

            assertThat(Decks.of(project, OVERVIEW).slides().stream().anyMatch(Slide.Matrix.class::isInstance))
                    .as(kept + " votes")
                    .isEqualTo(kept == 3);
        }
    }

    @Test
    void anEmptyTrajectorySaysWhatCanBeShownLaterAndHow() {
        var deck = Decks.of(Projects.fresh(), OVERVIEW);

        assertThat(deck.slides().getFirst()).isInstanceOf(Slide.Later.class);
        assertThat(deck.slides().getFirst().toString())
                .contains("Zodra bij stap 1", "Zodra bij stap 4", "Zodra bij stap 5")
                .contains("kansenprofiel");
    }

    @Test
    void aScreenThatHasNothingToShowYetSaysSoAndNoOther() {
        var project = SAMPLE.project().with(AppraisalRecords.SCORE, nl.wed.workbench.domain.Table.empty());
        var asked = Topic.of(nl.wed.workbench.domain.Step.APPRAISAL, Topic.Kind.OUTCOME);

        var deck = Decks.of(project, SAMPLE, asked);

        assertThat(deck.slides().get(deck.beginning(asked)).toString()).contains("Zodra bij stap 5");
        assertThat(Decks.of(project, SAMPLE, Topic.of(Screen.FIGURES)).slides())
                .noneMatch(Slide.Later.class::isInstance);
    }

    @Test
    void whatIsOnlyLookedAtHasNoFieldForInsights() {
        var looking = new nl.wed.workbench.ui.presenting.deck.DeckMaker(
                Decks.CATALOGUE, Decks.TEXTS, java.time.LocalDate.of(2026, 11, 30), false);
        var figures = nl.wed.workbench.shown.ShownFigures.of(SAMPLE.project(), SAMPLE, Decks.CATALOGUE);

        assertThat(looking.of(SAMPLE.project(), figures, OVERVIEW).slides())
                .noneMatch(slide -> slide instanceof Slide.Insights insights && insights.typed());
        assertThat(sample(OVERVIEW).slides())
                .anyMatch(slide -> slide instanceof Slide.Insights insights && insights.typed());
    }

    @Test
    void longTextIsPagedWithoutLosingAWord() {
        var meeting = SAMPLE.project().all(KnowledgeRecords.MEETING).getFirst();
        var words = java.util.stream.IntStream.range(0, 600)
                .mapToObj(i -> "woord" + i)
                .toList();
        var insight = new nl.wed.workbench.domain.knowledge.Insight(
                java.util.UUID.randomUUID(), meeting.id(), String.join(" ", words), null, List.of(), List.of());
        var deck = Decks.of(SAMPLE.project().put(KnowledgeRecords.INSIGHT, insight), OVERVIEW);
        var shown = deck.slides().stream()
                .filter(slide -> slide.head().about().equals(Optional.of(meeting.id())))
                .filter(Slide.Insights.class::isInstance)
                .map(Slide.Insights.class::cast)
                .flatMap(slide -> slide.lines().stream())
                .collect(java.util.stream.Collectors.joining(" "));

        assertThat(shown.split("\\s+")).containsSubsequence(words);
    }
}
