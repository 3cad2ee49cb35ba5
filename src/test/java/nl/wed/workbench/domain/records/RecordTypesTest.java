package nl.wed.workbench.domain.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.chain.Literature;
import org.junit.jupiter.api.Test;

class RecordTypesTest {
    /// A link of the chain that is no record of a trajectory.
    private static final Class<?> OF_NO_TRAJECTORY = Literature.class;

    /// The names are part of the file format: an older file must stay readable.
    @Test
    void theNamesInFilesNeverChange() {
        assertThat(RecordTypes.ALL)
                .extracting(RecordType::name)
                .containsExactly(
                        "trajectory",
                        "partners",
                        "planning",
                        "sources",
                        "step-overrides",
                        "indicators",
                        "data-sets",
                        "indicator-sources",
                        "interpretations",
                        "key-messages",
                        "peer-groups",
                        "revision-marks",
                        "area-borders",
                        "indicator-pairs",
                        "respondents",
                        "interview-reports",
                        "codes",
                        "findings",
                        "quotes",
                        "common-threads",
                        "session-interventions",
                        "local-offers",
                        "infrastructure-scores",
                        "meetings",
                        "agenda-items",
                        "attendance",
                        "insights",
                        "problems",
                        "causes",
                        "evidence",
                        "votes",
                        "options",
                        "criteria",
                        "scores",
                        "decisions",
                        "priorities",
                        "goals",
                        "measures",
                        "actions",
                        "funding",
                        "budget-posts",
                        "monitoring",
                        "endorsements",
                        "risks",
                        "chapter-texts",
                        "obligations",
                        "privacy-reasons",
                        "bases",
                        "absences")
                .doesNotHaveDuplicates();
    }

    @Test
    void theListHoldsEveryKindThatAStepDeclares() throws Exception {
        List<Object> declared = new ArrayList<>();
        for (Class<?> one : domain()) {
            for (Field field : one.getFields()) {
                if (field.getType() == RecordType.class && one != OF_NO_TRAJECTORY) {
                    declared.add(field.get(null));
                }
            }
        }
        assertThat(RecordTypes.ALL)
                .doesNotHaveDuplicates()
                .hasSameSizeAs(declared)
                .allMatch(declared::contains);
    }

    @Test
    void everyEntityHasItsKind() throws Exception {
        List<String> entities = domain().stream()
                .filter(one -> one.isRecord() && Entity.class.isAssignableFrom(one))
                .filter(one -> one != OF_NO_TRAJECTORY)
                .map(Class::getName)
                .toList();
        assertThat(entities).isNotEmpty();
        assertThat(RecordTypes.ALL)
                .extracting(type -> type.type().getName())
                .containsExactlyInAnyOrderElementsOf(entities);
    }

    @Test
    void aKindIsFoundByItsName() {
        assertThat(RecordTypes.ALL)
                .allSatisfy(type -> assertThat(RecordTypes.named(type.name())).contains(type));
        assertThat(RecordTypes.named("of a later version")).isEmpty();
    }

    /// Every class of the domain that the program is built from.
    private static List<Class<?>> domain() throws Exception {
        var code = RecordTypes.class.getProtectionDomain().getCodeSource().getLocation();
        Path root = Path.of(code.toURI());
        List<Class<?>> classes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root.resolve("nl/wed/workbench/domain"))) {
            for (Path file : files.filter(RecordTypesTest::isClass).toList()) {
                String name = root.relativize(file).toString().replace(File.separatorChar, '.');
                classes.add(Class.forName(name.substring(0, name.length() - 6)));
            }
        }
        return classes;
    }

    private static boolean isClass(Path file) {
        return file.toString().endsWith(".class") && !file.endsWith("package-info.class");
    }
}
