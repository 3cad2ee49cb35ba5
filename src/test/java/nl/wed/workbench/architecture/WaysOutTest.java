package nl.wed.workbench.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wed.workbench.exchange.PackageWriter;
import nl.wed.workbench.files.AtomicFile;
import nl.wed.workbench.privacy.PrivacyScan;
import nl.wed.workbench.report.PlanExport;
import nl.wed.workbench.ui.privacy.PrivacyGate;
import org.junit.jupiter.api.Test;

/// Every way in which texts leave the program. Who adds one sees this test fail, and lets it pass by the
/// privacy check before the name is written down here.
class WaysOutTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.wed.workbench");

    @Test
    void filesAreWrittenByTheseOnly() {
        assertThat(callers(AtomicFile.class.getName(), "write", "writePrivate"))
                .filteredOn(name -> !name.startsWith("store."))
                .containsExactlyInAnyOrder(
                        "cli.FiguresCommand",
                        "exchange.PackageWriter",
                        "report.word.WordWriter",
                        "report.workbook.WorkbookWriter",
                        "settings.SettingsFile",
                        "sources.live.Network",
                        "sources.mapping.MappingMemory",
                        "ui.figures.detail.PictureFiles",
                        "ui.kit.TextPage");
    }

    @Test
    void theClipboardIsFilledByTheseOnlyAndTheyPassTheGate() {
        var copying = callers("javafx.scene.input.Clipboard", "setContent");

        assertThat(copying).containsExactlyInAnyOrder("ui.figures.detail.PictureFiles", "ui.figures.kit.Copying");
        assertThat(copying).allMatch(name -> uses(name, PrivacyGate.class));
    }

    /// A field of the toolkit copies by itself; ours tell what is copied, so that it is looked at.
    @Test
    void everyFieldTellsWhatIsCopiedOutOfIt() {
        var made = new TreeSet<String>();
        for (JavaClass one : ALL) {
            one.getConstructorCallsFromSelf().stream()
                    .filter(call -> Set.of("TextField", "TextArea", "StyleClassedTextArea")
                            .contains(call.getTargetOwner().getSimpleName()))
                    .forEach(call -> made.add(call.getOriginOwner().getName().replace("nl.wed.workbench.", "")));
        }
        assertThat(made)
                .as("the recovery code is copied on purpose, and names nobody")
                .containsExactlyInAnyOrder(
                        "ui.interviews.ReportArea$Telling",
                        "ui.kit.Copied$Line",
                        "ui.kit.Copied$Lines",
                        "ui.vault.RecoveryContent");
    }

    @Test
    void documentsAndWorkbooksAreAskedForByTheseOnlyAndTheirTextsAreLookedAt() {
        var asking = new TreeSet<String>();
        for (String document : Set.of("policyPlan", "implementationPlans", "figureBook")) {
            asking.addAll(calls(call ->
                    call.getName().equals(document) && call.getTargetOwner().isAssignableTo(PlanExport.class)));
        }

        assertThat(asking)
                .containsExactlyInAnyOrder(
                        "RehearseCommand",
                        "cli.ExportCommand",
                        "cli.FiguresCommand",
                        "ui.figures.book.FigureBookViewModel",
                        "ui.plan.ExportViewModel",
                        "ui.versions.Outgoing");
        assertThat(Stream.of("cli.ExportCommand", "cli.FiguresCommand", "cli.PackageCommand"))
                .allMatch(name -> uses(name, PrivacyScan.class));
        assertThat(Stream.of("ui.plan.ExportView", "ui.figures.book.FigureBookMenu", "ui.versions.Outgoing"))
                .allMatch(name -> uses(name, PrivacyGate.class));
    }

    @Test
    void packagesAreWrittenByTheseOnly() {
        assertThat(callers(PackageWriter.class.getName(), "write"))
                .containsExactly("cli.PackageCommand", "ui.versions.Outgoing");
    }

    private static boolean uses(String name, Class<?> used) {
        return ALL.get("nl.wed.workbench." + name).getDirectDependenciesFromSelf().stream()
                .anyMatch(one -> one.getTargetClass().isEquivalentTo(used));
    }

    private static Set<String> callers(String owner, String... methods) {
        return calls(call -> call.getTargetOwner().getName().equals(owner)
                && Set.of(methods).contains(call.getName())
                && !call.getOriginOwner().getName().equals(owner));
    }

    private static Set<String> calls(Predicate<JavaMethodCall> wanted) {
        return ALL.stream()
                .flatMap(one -> one.getMethodCallsFromSelf().stream())
                .filter(wanted)
                .map(call -> call.getOriginOwner().getName())
                .map(name -> name.replace("nl.wed.workbench.", "").replaceAll("\\$.*", ""))
                .collect(toCollection(TreeSet::new));
    }
}
