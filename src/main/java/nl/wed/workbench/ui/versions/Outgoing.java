package nl.wed.workbench.ui.versions;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.interviews.Quotable;
import nl.wed.workbench.domain.privacy.PrivacyReason;
import nl.wed.workbench.domain.privacy.PrivacyRecords;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.exchange.Sender;
import nl.wed.workbench.privacy.Audience;
import nl.wed.workbench.privacy.Passage;
import nl.wed.workbench.report.PlanExport;
import nl.wed.workbench.report.PlanExport.What;
import nl.wed.workbench.report.PlanOptions;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.kit.GivenAwayQuestion;
import nl.wed.workbench.ui.kit.Background;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.Dialogs.FileKind;
import nl.wed.workbench.ui.privacy.PrivacyGate;
import nl.wed.workbench.ui.versions.VersionDialogs.Recipient;
import nl.wed.workbench.workspace.ExchangedPackage;
import nl.wed.workbench.workspace.Workspace;

/// Writes a moment as a package for somebody or as Word, past the same gate as everything that leaves. What was decided
/// since about spots that may tell who somebody is, and what was withdrawn since, holds for an older version too.
final class Outgoing {
    private final VersionsViewModel versions;
    private final Dialogs dialogs;
    private final Background background;
    private final PlanExport documents;
    private final Sending sending;
    private final Function<Workspace, PrivacyGate> gates;
    private final Texts texts;

    Outgoing(
            VersionsViewModel versions,
            Dialogs dialogs,
            Background background,
            PlanExport documents,
            Sending sending,
            Function<Workspace, PrivacyGate> gates) {
        this.versions = versions;
        this.dialogs = dialogs;
        this.background = background;
        this.documents = documents;
        this.sending = sending;
        this.gates = gates;
        texts = versions.texts();
    }

    /// Writes a package and keeps what was in it.
    void send(Moment moment, Recipient recipient) {
        versions.reading(moment, snapshot -> {
            var from = of(moment, snapshot);
            var leaving = recipient.goesAlong().of(from.project(), texts.get("privacy.notSent"));
            String name = texts.get("versions.send.fileName", municipality(snapshot), LocalDate.now(sending.clock()));
            dialogs.saveFile(
                            texts.get("versions.send.title"),
                            name,
                            new FileKind(texts.get("versions.send.kind"), "wed"))
                    .ifPresent(file -> gates.apply(from)
                            .records(
                                    texts.get("versions.send.leave"),
                                    leaving,
                                    List.of(String.valueOf(file.getFileName()), recipient.name(), recipient.purpose()),
                                    () -> write(leaving, file, recipient)));
        });
    }

    /// Writes the Beleidsaanpak as it was then.
    void word(Moment moment) {
        versions.reading(moment, snapshot -> {
            var leaving = of(moment, snapshot);
            String act = texts.get("versions.word.act");
            dialogs.saveFile(
                            act,
                            texts.get("versions.word.fileName", municipality(snapshot)),
                            new FileKind(texts.get("versions.word.kind"), "docx"))
                    .ifPresent(file -> new GivenAwayQuestion(dialogs, background, texts)
                            .ask(
                                    act,
                                    () -> documents.givenAway(leaving.project(), leaving.observations(), false),
                                    leavingOut ->
                                            word(moment, leaving, file, new PlanOptions(true, true, leavingOut))));
        });
    }

    private void word(Moment moment, Workspace leaving, Path file, PlanOptions options) {
        var project = leaving.project();
        var observations = leaving.observations();
        gates.apply(leaving)
                .leave(
                        texts.get("versions.word.act"),
                        Audience.OTHERS,
                        () -> passages(project, leaving, file, options),
                        () -> background
                                .run(
                                        texts.get("versions.word.busy"),
                                        _ -> documents.policyPlan(project, observations, options, file))
                                .onSuccess(done ->
                                        versions.say(texts.get("versions.word.done", versions.words(moment), done)))
                                .onFailure(failure -> failed("versions.word.failed", failure)));
    }

    private List<Passage> passages(Project project, Workspace leaving, Path file, PlanOptions options) {
        return Stream.concat(
                        Stream.of(Passage.of(String.valueOf(file.getFileName()))),
                        documents.texts(project, leaving.observations(), options, What.POLICY_PLAN).stream())
                .toList();
    }

    private void write(Project leaving, Path file, Recipient recipient) {
        var of = versions.workspace();
        var packages = of.packages();
        var author = sending.author();
        var sender = new Sender(author.name(), author.organisation(), recipient.name(), recipient.purpose());
        background
                .run(texts.get("versions.send.busy"), _ -> {
                    var manifest = sending.packages().write(file, leaving, of.observations(), of.base(), sender);
                    var sent = ExchangedPackage.sent(
                            manifest.snapshot(),
                            sending.clock().instant(),
                            String.valueOf(file.getFileName()),
                            author,
                            ExchangedPackage.whom(recipient.name(), recipient.purpose()));
                    try {
                        packages.add(sent, leaving).get();
                        return true;
                    } catch (ExecutionException _) {
                        return false;
                    }
                })
                .onSuccess(kept -> {
                    versions.say(texts.get(kept ? "versions.send.done" : "versions.send.notKept", file));
                    versions.refresh();
                })
                .onFailure(failure -> failed("versions.send.failed", failure));
    }

    private void failed(String key, Exception failure) {
        dialogs.failure(
                texts.get(key),
                texts.get(key),
                texts.get("versions.send.failedNext", failure.getClass().getSimpleName()));
    }

    /// The trajectory of now itself, or an older state of it that nobody can change.
    private Workspace of(Moment moment, Project snapshot) {
        var now = versions.workspace();
        return moment instanceof Moment.Now ? now : now.lookingAt(asOfNow(now.project(), snapshot));
    }

    private static Project asOfNow(Project now, Project snapshot) {
        Project with = new Quotable(now).since(snapshot);
        for (PrivacyReason reason : now.all(PrivacyRecords.REASON)) {
            if (snapshot.find(PrivacyRecords.REASON, reason.id()).isEmpty()) {
                with = with.put(PrivacyRecords.REASON, reason);
            }
        }
        return with;
    }

    private static String municipality(Project project) {
        return TrajectoryRecords.trajectoryOf(project).municipalityName().replaceAll("[^\\p{L}\\p{N}]+", "-");
    }
}
