package nl.wed.workbench.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.ui.kit.Linked;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The shape of the program: which part may know which, and how large a file may grow.
class ArchitectureTest {
    private static final String ROOT = "nl.wed.workbench.";
    private static final int LONGEST_FILE = 400;
    private static final int LONGEST_TEST = 600;

    private static final Set<String> READERS = Set.of(
            "java.lang.Integer.parseInt",
            "java.lang.Integer.valueOf",
            "java.lang.Integer.decode",
            "java.lang.Long.parseLong",
            "java.lang.Long.valueOf",
            "java.lang.Double.parseDouble",
            "java.lang.Double.valueOf",
            "java.text.NumberFormat.parse",
            "java.text.DecimalFormat.parse",
            "java.time.LocalDate.parse",
            "java.time.LocalTime.parse",
            "java.time.Year.parse",
            "java.time.YearMonth.parse",
            "java.time.format.DateTimeFormatter.parse");

    private static JavaClasses all;

    @BeforeAll
    static void read() {
        all = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("nl.wed.workbench");
        assertThat(all).hasSizeGreaterThan(100);
    }

    @Test
    void theDomainKnowsNothingAroundIt() {
        classes()
                .that()
                .resideInAPackage(ROOT + "domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + "domain..",
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.math..",
                        "java.text..",
                        "java.nio.charset..",
                        "java.security..",
                        "org.jspecify..")
                .because("the rules of the method must be readable and testable by themselves")
                .check(all);
    }

    @Test
    void theWorkspaceKnowsOnlyTheDomainAndTheVault() {
        stays("workspace..", "domain..", "vault..")
                .because("undo and saving are about snapshots, not about screens or SQL")
                .check(all);
    }

    @Test
    void theVaultKnowsOnlyTheDomainAndAloneMakesKeysOfPasswords() {
        stays("vault..", "domain..")
                .because("what protects names is read and tested by itself")
                .check(all);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "vault..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.bouncycastle..")
                .because("there is one way from a password to a key")
                .check(all);
    }

    @Test
    void whatLeavesTheProgramCannotReachTheVault() {
        noClasses()
                .that()
                .resideInAnyPackage(packages("exchange..", "report..", "pictures..", "codec.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages("vault..", "workspace.."))
                .because("a package, a document or a picture never holds who somebody is")
                .check(all);
    }

    @Test
    void theStoreKnowsNoScreenAndNoImport() {
        stays(
                        "store..",
                        "workspace..",
                        "domain..",
                        "texts..",
                        "codec..",
                        "files..",
                        "limits..",
                        "exchange..",
                        "vault..",
                        "limits..",
                        "privacy..")
                .because("a store writes records, and packages as backups, and knows no screen")
                .check(all);
    }

    @Test
    void importsExchangeAndReportStandOnTheDomain() {
        noClasses()
                .that()
                .resideInAnyPackage(packages("sources..", "exchange..", "report..", "catalogue.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages("ui..", "store..", "workspace..", "cli.."))
                .because("they run without a window and are asserted as plain records")
                .check(all);
    }

    @Test
    void theFiguresThatCameAlongAskNoNetwork() {
        stays("startset..", "domain..", "catalogue..", "codec..", "texts..", "sources.indicators..", "sources.result..")
                .because("they are read from the program itself and put in as an import would")
                .check(all);
    }

    @Test
    void onlyTheShellNamesWhatScreensAreMadeFrom() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "ui..")
                .and()
                .resideOutsideOfPackage(ROOT + "ui.shell..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages("store..", "ui.shell.."))
                .because("a screen is given what it uses and can be shown alone in a test")
                .check(all);
    }

    @Test
    void onlyTheScreenUsesTheToolkit() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "ui..", "nl.wed.workbench")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp..", "org.fxmisc..", "org.controlsfx..")
                .because("export, import and checks run without a window")
                .check(all);
    }

    @Test
    void aViewModelHasNoControls() {
        noClasses()
                .that()
                .resideInAnyPackage(packages("ui.observing..", "ui.presenting.deck.."))
                .or()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "atlantafx..")
                .because("a view model is tested without the toolkit")
                .check(all);
    }

    @Test
    void aSlideIsMadeOfNothingThatWasSaidByName() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "ui.presenting..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages("domain.interviews..", "vault..", "ui.interviews..", "ui.vault.."))
                .because("a room sees no report, no quote and nobody's name")
                .check(all);
    }

    @Test
    void onlyReportAndSourcesReadAndWriteOfficeFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "report..", ROOT + "sources..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.poi..")
                .because("the rest of the program works with its own records")
                .check(all);
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jdbi..", "java.sql..", "javax.sql..", "org.h2..")
                .because("everything else asks the workspace")
                .check(all);
    }

    @Test
    void partsDoNotGoRound() {
        slices().matching(ROOT + "(*)..")
                .should()
                .beFreeOfCycles()
                .because("a part that can be read by itself can be changed by itself")
                .check(all);
    }

    @Test
    void partsOfTheScreenDoNotGoRound() {
        slices().matching(ROOT + "ui.(*)..")
                .should()
                .beFreeOfCycles()
                .because("screens know the kit and the navigation, never each other in a circle")
                .check(all);
    }

    @Test
    void kindsOfSourceDoNotGoRound() {
        slices().matching(ROOT + "sources.(**)")
                .should()
                .beFreeOfCycles()
                .because("one kind of source can be read, changed and taken out by itself")
                .check(all);
    }

    @Test
    void nothingIsSharedThroughStaticFields() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat(areWrittenByHand())
                .should()
                .beFinal()
                .because("state that anybody can reach cannot be followed or tested")
                .check(all);
    }

    @Test
    void aControlAndItsValueAreLinkedSoThatTheLinkStays() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Linked.class.getName())
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "a link that nobody holds", call -> call.getName().equals("bindBidirectional")))
                .because("the toolkit holds both sides weakly")
                .check(all);
    }

    @Test
    void aListThatIsSeenFromOutsideIsMadeOnce() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "a method makes the list that it gives",
                        call -> call.getName().equals("unmodifiableObservableList")
                                && !call.getOrigin().isConstructor()))
                .because("such a list tells of changes only while something holds it")
                .check(all);
    }

    @Test
    void whatIsTypedIsReadInOnePlace() {
        noClasses()
                .that()
                .resideInAnyPackage(packages("ui..", "cli.."))
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "a text is read as a number or date",
                        call -> READERS.contains(call.getTarget().getOwner().getName() + "." + call.getName())
                                && call.getTarget().getRawParameterTypes().stream()
                                        .anyMatch(one -> one.isAssignableTo(CharSequence.class))))
                .orShould()
                .callConstructor(BigDecimal.class, String.class)
                .because("domain.typed reads what people type, strictly and the same everywhere")
                .check(all);
    }

    @Test
    void onlyTheKitMakesControlsForNumbersAndDates() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "ui..")
                .and()
                .resideOutsideOfPackage(ROOT + "ui.kit..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("javafx\\.scene\\.control\\.(DatePicker|Spinner.*|Slider|TextFormatter.*)")
                .because("a field of the kit reads what is typed by the one parser and says what it refuses")
                .check(all);
    }

    @Test
    void noPartOfTheScreenIsTheBaseOfAnother() {
        var ofOurs = DescribedPredicate.<JavaClass>describe(
                "are made of a class of ours",
                one -> one.getRawSuperclass()
                        .filter(base -> base.getPackageName().startsWith(ROOT + "ui"))
                        .isPresent());
        noClasses()
                .that()
                .resideInAPackage(ROOT + "ui..")
                .should()
                .beAssignableTo(ofOurs)
                .because("a part holds what it uses and shows no more of it than it means to")
                .check(all);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> unmarked = new HashSet<>();
        for (JavaClass one : all) {
            if (!one.getPackage().isAnnotatedWith(NullMarked.class)) {
                unmarked.add(one.getPackageName());
            }
        }
        assertThat(unmarked)
                .as("null is checked by the compiler, so it must be told")
                .isEmpty();
    }

    @Test
    void nobodyAsksAClassWhereItStands() {
        noClasses()
                .should()
                .callMethod(Class.class, "getProtectionDomain")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.security.CodeSource")
                .because("a class from the start-up cache names the place where the cache was made, or none")
                .check(all);
    }

    @Test
    void noFileIsTooLongToRead() throws IOException {
        record Sized(Path file, long lines) {
            boolean readable() {
                return lines <= (file.startsWith("src/test") ? LONGEST_TEST : LONGEST_FILE);
            }
        }
        List<Sized> sizes;
        try (Stream<Path> walk = Files.walk(Path.of("src"))) {
            sizes = walk.filter(path -> path.toString().endsWith(".java"))
                    .map(path -> new Sized(path, lines(path)))
                    .sorted(Comparator.comparingLong(Sized::lines).reversed())
                    .toList();
        }
        sizes.stream().limit(10).forEach(one -> System.out.println(one.lines() + " " + one.file()));
        assertThat(sizes).allMatch(Sized::readable, "at most " + LONGEST_FILE);
    }

    private static ArchRule stays(String part, String... known) {
        return noClasses()
                .that()
                .resideInAPackage(ROOT + part)
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("nl.wed.workbench..")
                        .and(DescribedPredicate.not(inside(part, known))))
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> inside(String part, String... known) {
        return JavaClass.Predicates.resideInAnyPackage(packages(known))
                .or(JavaClass.Predicates.resideInAPackage(ROOT + part));
    }

    private static DescribedPredicate<JavaClass> areWrittenByHand() {
        return DescribedPredicate.describe(
                "are written by hand", one -> !one.getName().contains("$SwitchMap"));
    }

    private static String[] packages(String... parts) {
        return Stream.of(parts).map(part -> ROOT + part).toArray(String[]::new);
    }

    private static long lines(Path path) {
        try (Stream<String> lines = Files.lines(path)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatAScreenRemovesGoesAsItsDeclarationSays() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "ui..")
                .should()
                .callMethod(Project.class, "remove", RecordType.class, UUID.class)
                .because("what points at a removed record goes, loses the link or stays by one rule")
                .check(all);
    }
}
