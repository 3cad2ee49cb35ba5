package nl.wed.workbench.privacy;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wed.workbench.codec.ProjectText;
import nl.wed.workbench.codec.RecordCodecs;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.basis.Bases;
import nl.wed.workbench.domain.basis.Basis;
import nl.wed.workbench.domain.basis.BasisRecords;
import nl.wed.workbench.domain.basis.Facts;
import nl.wed.workbench.domain.basis.Ground;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.Vote;
import nl.wed.workbench.domain.chain.Chain;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.interviews.Consent;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.Quote;
import nl.wed.workbench.domain.interviews.ReleaseStatus;
import nl.wed.workbench.domain.interviews.ReportStatus;
import nl.wed.workbench.domain.kept.Kept;
import nl.wed.workbench.domain.kept.KeptFields;
import nl.wed.workbench.domain.kept.KeptPart;
import nl.wed.workbench.domain.kept.KeptRecord;
import nl.wed.workbench.domain.privacy.PrivacyReason;
import nl.wed.workbench.domain.privacy.PrivacyRecords;
import nl.wed.workbench.domain.records.RecordTypes;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.exchange.Limits;
import nl.wed.workbench.exchange.Manifest;
import nl.wed.workbench.exchange.PackageReader;
import nl.wed.workbench.exchange.PackageReading;
import nl.wed.workbench.exchange.PackageWriter;
import nl.wed.workbench.exchange.Upgrades;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoesAlongTest {
    private static final String INSTEAD = "(niet meegestuurd)";
    private static final Project PROJECT = marked();

    @TempDir
    Path folder;

    @Test
    void betweenConsultantsAllGoesAlong() {
        assertThat(GoesAlong.ALL.of(PROJECT, INSTEAD)).isEqualTo(PROJECT);
        assertThat(GoesAlong.ALL.leftOut(PROJECT).nothing()).isTrue();
    }

    @Test
    void aReportThatStaysBehindIsStillSaidToBeApproved() {
        var approved = PROJECT.all(InterviewRecords.REPORT).getFirst().withStatus(ReportStatus.APPROVED);

        var sent = GoesAlong.FOR_MUNICIPALITY.of(PROJECT.put(InterviewRecords.REPORT, approved), INSTEAD);

        assertThat(sent.find(InterviewRecords.REPORT, approved.id()))
                .get()
                .returns(INSTEAD, report -> report.text())
                .returns(ReportStatus.APPROVED, report -> report.status());
    }

    @Test
    void toAMunicipalityGoNoReportsFragmentsVotesAndUnreleasedQuotes() {
        String sent = text(GoesAlong.FOR_MUNICIPALITY.of(PROJECT, INSTEAD));

        assertThat(sent)
                .doesNotContain("VERSLAG", "FRAGMENT", "MEMO", "GEHEIM CITAAT")
                .contains("VRIJ CITAAT");
        assertThat(GoesAlong.FOR_MUNICIPALITY.of(PROJECT, INSTEAD).all(CauseRecords.VOTE))
                .isEmpty();
    }

    @Test
    void whatACauseWasChosenOnTellsNoVotesToAMunicipality() {
        var cause = PROJECT.all(CauseRecords.CAUSE).getFirst().withPriority(true);
        var votes = List.of(
                new Vote(UUID.randomUUID(), cause.id(), 1, 2, 5), new Vote(UUID.randomUUID(), cause.id(), 2, 5, 5));
        var voted = PROJECT.with(CauseRecords.VOTE, Table.empty())
                .putAll(CauseRecords.VOTE, votes)
                .put(CauseRecords.CAUSE, cause);
        var chosen = Bases.begun(voted, Facts.of(voted, () -> FigureBook.of(voted, _ -> Optional.empty())));
        var here = Basis.of(chosen, cause.id()).orElseThrow();
        assertThat(here.grounds()).anyMatch(ground -> ground.kind().equals("votes"));

        var there = Basis.of(GoesAlong.FOR_MUNICIPALITY.of(chosen, INSTEAD), cause.id());

        assertThat(there.orElseThrow().grounds())
                .hasSize(here.grounds().size() - 1)
                .noneMatch(ground -> ground.kind().equals("votes"));
    }

    @Test
    void whatANewerProgramKeptOfAChoiceStaysBehindAsItMayTellAVote() {
        UUID cause = PROJECT.all(CauseRecords.CAUSE).getFirst().id();
        UUID own = UUID.nameUUIDFromBytes(("basis " + cause).getBytes(StandardCharsets.UTF_8));
        var grounds = List.of(
                new Ground("priority", cause, "", "Een", "true", "Een"),
                new Ground("ballot", cause, "3", "Een", "4", ""));
        var ref = new Ref(BasisRecords.BASIS, own);
        var newer = PROJECT.put(BasisRecords.BASIS, new Basis(own, cause, null, null, grounds))
                .withKept(Kept.NOTHING.withFields(Map.of(ref, new KeptFields(Map.of("ballots", "[3,4]"), Map.of()))));

        var there = GoesAlong.FOR_MUNICIPALITY.of(newer, INSTEAD);

        assertThat(Basis.of(there, cause).orElseThrow().grounds()).containsExactly(grounds.getFirst());
        assertThat(there.kept().of(ref).isEmpty()).isTrue();
        assertThat(GoesAlong.ALL.of(newer, INSTEAD)).isEqualTo(newer);
    }

    @Test
    void whatIsChosenGoesAlong() {
        assertThat(text(GoesAlong.forMunicipality(true, false, false).of(PROJECT, INSTEAD)))
                .contains("VERSLAG")
                .doesNotContain("FRAGMENT", "MEMO", "GEHEIM");
        assertThat(text(GoesAlong.forMunicipality(false, true, false).of(PROJECT, INSTEAD)))
                .contains("FRAGMENT", "MEMO")
                .doesNotContain("VERSLAG", "GEHEIM");
        var quotes = GoesAlong.forMunicipality(false, false, true).of(PROJECT, INSTEAD);
        assertThat(text(quotes)).contains("GEHEIM", "VRIJ").doesNotContain("VERSLAG", "FRAGMENT");
        assertThat(GoesAlong.forMunicipality(true, true, true)
                        .of(PROJECT, INSTEAD)
                        .all(CauseRecords.VOTE))
                .isEmpty();
    }

    @Test
    void aReleasedQuoteOfWhoTookItBackStays() {
        var respondent = PROJECT.all(InterviewRecords.RESPONDENT).getFirst();
        var report = PROJECT.all(InterviewRecords.REPORT).getFirst();
        assertThat(report.respondent()).isEqualTo(respondent.id());
        var project = PROJECT.put(InterviewRecords.RESPONDENT, respondent.withConsent(new Consent(true, false, false)));

        var sent = GoesAlong.FOR_MUNICIPALITY.of(project, INSTEAD);

        assertThat(text(sent)).doesNotContain("VRIJ CITAAT");
        assertThat(sent.all(InterviewRecords.QUOTE)).noneMatch(Quote::released);
    }

    @Test
    void whatWasWithdrawnStaysWhateverIsChosen() {
        var all = GoesAlong.forMunicipality(true, true, true);
        var quote = PROJECT.find(InterviewRecords.QUOTE, id("quote.1")).orElseThrow();
        var refused = PROJECT.put(InterviewRecords.QUOTE, quote.withRelease(ReleaseStatus.REFUSED));
        var finding = PROJECT.find(InterviewRecords.FINDING, quote.finding()).orElseThrow();

        var sent = all.of(refused, INSTEAD);

        assertThat(text(sent)).doesNotContain("VRIJ CITAAT");
        assertThat(sent.find(InterviewRecords.FINDING, finding.id())
                        .orElseThrow()
                        .text())
                .isEqualTo(INSTEAD);
        assertThat(sent.find(InterviewRecords.REPORT, finding.report())
                        .orElseThrow()
                        .text())
                .isEqualTo(INSTEAD);
        assertThat(all.leftOut(refused))
                .isEqualTo(new GoesAlong.LeftOut(
                        1, 1, 1, PROJECT.table(CauseRecords.VOTE).size()));
        assertThat(text(sent)).contains("VERSLAG", "FRAGMENT");
    }

    @Test
    void theWordsOfAFragmentThatStandsInNoReportGoNowhere() {
        var finding = PROJECT.all(InterviewRecords.FINDING).getFirst();
        var lost = PROJECT.put(InterviewRecords.FINDING, finding.movedTo(2, 2, "OUDE WOORDEN", true));

        assertThat(text(GoesAlong.ALL.of(lost, INSTEAD))).doesNotContain("OUDE WOORDEN");
        assertThat(text(GoesAlong.forMunicipality(true, true, true).of(lost, INSTEAD)))
                .doesNotContain("OUDE WOORDEN");
    }

    @Test
    void everyLinkAndCountStaysWhole() {
        var sent = GoesAlong.FOR_MUNICIPALITY.of(PROJECT, INSTEAD);

        assertThat(links(sent)).isEqualTo(links(PROJECT));
        for (RecordType<?> type : RecordTypes.ALL) {
            if (!Set.of(CauseRecords.VOTE, PrivacyRecords.REASON).contains(type)) {
                assertThat(sent.table(type).size())
                        .as(type.name())
                        .isEqualTo(PROJECT.table(type).size());
            }
        }
        assertThat(sent.stream(InterviewRecords.FINDING)).allMatch(one -> one.end() == INSTEAD.length());
    }

    @Test
    void aReasonAboutWordsThatStayStaysToo() {
        var report = PROJECT.all(InterviewRecords.REPORT).getFirst();
        var reason = new PrivacyReason(
                id("about"), "interview-reports", report.id(), "text", "0".repeat(64), "mag", LocalDate.EPOCH);
        var project = PROJECT.put(PrivacyRecords.REASON, reason);

        assertThat(GoesAlong.FOR_MUNICIPALITY.of(project, INSTEAD).find(PrivacyRecords.REASON, id("about")))
                .isEmpty();
        assertThat(GoesAlong.ALL.of(project, INSTEAD).find(PrivacyRecords.REASON, id("about")))
                .isPresent();
    }

    @Test
    void thePackageIsReadAsAWhole() throws Exception {
        var sent = GoesAlong.FOR_MUNICIPALITY.of(PROJECT, INSTEAD);
        Path file = folder.resolve("a.wed");
        new PackageWriter("0.1.0").write(file, sent, TestTrajectory.observations(), Optional.empty());

        var reading = new PackageReader(Limits.standard()).readTrajectory(file);

        assertThat(reading).isInstanceOf(PackageReading.Read.class);
        assertThat(((PackageReading.Read) reading).content().project()).isEqualTo(sent);
    }

    private static Set<String> links(Project project) {
        Set<String> links = new HashSet<>();
        var chain = Chain.of(project);
        for (RecordType<?> type : RecordTypes.ALL) {
            for (var record : project.table(type)) {
                chain.consequences(new Ref(type, record.id())).forEach(to -> links.add(record.id() + " " + to.id()));
            }
        }
        return links;
    }

    private static String text(Project project) {
        return new ProjectText(new RecordCodecs(), Manifest.FORMAT, Upgrades::from).write(project);
    }

    private static Project marked() {
        var project = TestTrajectory.project();
        for (var report : project.all(InterviewRecords.REPORT)) {
            project = project.put(InterviewRecords.REPORT, report.withText("VERSLAG"));
        }
        for (var finding : project.all(InterviewRecords.FINDING)) {
            project = project.put(
                    InterviewRecords.FINDING,
                    finding.movedTo(0, 7, "FRAGMENT", false).withMemo("MEMO"));
        }
        var quote = project.all(InterviewRecords.QUOTE).getFirst();
        return project.put(InterviewRecords.QUOTE, quote.withText("VRIJ CITAAT").withRelease(ReleaseStatus.RELEASED))
                .put(
                        InterviewRecords.QUOTE,
                        new Quote(id("secret"), quote.finding(), "GEHEIM CITAAT", ReleaseStatus.ASKED));
    }

    @Test
    void whatANewerProgramWroteAndNobodyCanReadHereStaysBehind() {
        var report = new Ref(
                InterviewRecords.REPORT,
                PROJECT.all(InterviewRecords.REPORT).getFirst().id());
        var partner = new Ref(
                TrajectoryRecords.PARTNER,
                PROJECT.all(TrajectoryRecords.PARTNER).getFirst().id());
        var fields = new KeptFields(Map.of("later", "1"), Map.of());
        var kept = Kept.NOTHING
                .withFields(Map.of(report, fields, partner, fields))
                .withKind("tegenspraken", List.of(new KeptRecord(id("kept"), "{}")))
                .withPart("bijlagen/a", new KeptPart(new byte[] {1}));
        var project = PROJECT.withKept(kept);

        assertThat(GoesAlong.ALL.of(project, INSTEAD).kept()).isEqualTo(kept);
        assertThat(GoesAlong.FOR_MUNICIPALITY.of(project, INSTEAD).kept())
                .isEqualTo(Kept.NOTHING.withFields(Map.of(partner, fields)));
    }
}
